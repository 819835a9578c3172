import type { Preview } from '@storybook/react-vite'

/**
 * The switches over the canvas. Width is Storybook's own. No page can force colours: it can follow the rules that a map
 * keeps for them. Nothing on a map moves by itself, so there is no motion to reduce.
 */
export const toolbar: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'Theme of the page',
    toolbar: {
      title: 'Theme',
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'system', title: 'System theme' },
        { value: 'light', title: 'Light theme' },
        { value: 'dark', title: 'Dark theme' },
        { value: 'forced-light', title: 'Forced colours, black on white' },
        { value: 'forced-dark', title: 'Forced colours, white on black' },
      ],
    },
  },
  locale: {
    description: 'Language of the map',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'da', title: 'Dansk' },
        { value: 'nl', title: 'Nederlands' },
        { value: 'pseudo', title: 'Ḗḗƞɠŀīşħ ~~~ (our words, longer)' },
      ],
    },
  },
  direction: {
    description: 'Direction of the page around the map',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  spacing: {
    description: 'Spacing of texts',
    toolbar: {
      title: 'Text spacing',
      icon: 'paragraph',
      dynamicTitle: true,
      items: [
        { value: 'own', title: 'Own spacing' },
        { value: 'wide', title: 'Spacing of WCAG 1.4.12' },
      ],
    },
  },
  vision: {
    description: 'Colour vision',
    toolbar: {
      title: 'Colour vision',
      icon: 'eye',
      dynamicTitle: true,
      items: [
        { value: 'normal', title: 'Normal colour vision' },
        { value: 'protan', title: 'Protan: no red cones' },
        { value: 'deutan', title: 'Deutan: no green cones' },
        { value: 'tritan', title: 'Tritan: no blue cones' },
        { value: 'achromat', title: 'Achromat: no colour' },
      ],
    },
  },
}
