import type {} from '@routebord/element/jsx'

export const Right = () => (
  <routebord-swimlane
    className="wide"
    journey={{ format: 'routebord/1' }}
    order="entry"
    selected={null}
    selectedSteps={['jams', 'demo']}
    tools="detail search"
    onroutebord-select={({ detail }) => [detail.step?.length, detail.steps.map((id) => id.length)]}
    onroutebord-error={({ detail }) => detail.issues.map(({ hint }) => hint)}
  />
)

// @ts-expect-error: there is no such order.
export const WrongOrder = () => <routebord-swimlane order="sideways" />

// @ts-expect-error: there is no such attribute.
export const WrongName = () => <routebord-swimlane jorney={{}} />

// @ts-expect-error: several steps are a list.
export const WrongSteps = () => <routebord-swimlane selectedSteps="jams demo" />

// @ts-expect-error: a selection has no phase.
export const WrongDetail = () => <routebord-swimlane onroutebord-select={(e) => e.detail.phase} />
