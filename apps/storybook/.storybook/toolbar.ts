import type { Preview } from '@storybook/react-vite'

/**
 * The switches over the canvas. Width is Storybook's own. What a page cannot do, the bench stands in for: forced colours,
 * motion and density do what “Guide / Toolbar” says of them.
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
        { value: 'high-contrast', title: 'High contrast' },
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
  motion: {
    description: 'Motion',
    toolbar: {
      title: 'Motion',
      icon: 'play',
      dynamicTitle: true,
      items: [
        { value: 'system', title: 'Motion as the system says' },
        { value: 'reduced', title: 'Reduced motion' },
        { value: 'full', title: 'Full motion' },
      ],
    },
  },
  density: {
    description: 'Room that the page gives',
    toolbar: {
      title: 'Density',
      icon: 'ruler',
      dynamicTitle: true,
      items: [
        { value: 'roomy', title: 'Roomy page' },
        { value: 'normal', title: 'Normal page' },
        { value: 'dense', title: 'Dense page' },
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
