/** What a docstring says of one parameter. */
export interface Parameter {
  readonly name: string
  readonly text: string
}

/** What a docstring says. */
export interface Docs {
  readonly text: string
  /** Code that can be run as it stands; `// →` is followed by the value of the line. */
  readonly examples: readonly string[]
  readonly params: readonly Parameter[]
  readonly returns: string | undefined
  readonly throws: readonly string[]
}

/** A field of an interface or a class. */
export interface Member {
  readonly name: string
  readonly optional: boolean
  /** The type as it is written; of a method its parameters and what it returns. */
  readonly type: string
  readonly docs: Docs
}

/** A public name: what it is, how it is written, and what its docstring says. */
export interface Declaration {
  readonly name: string
  readonly kind: 'interface' | 'type' | 'function' | 'constant' | 'class'
  /** The head of the declaration, without docstrings and bodies; overloads stand on lines of their own. */
  readonly signature: string
  /** The fields of an interface, or the public ones of a class; empty for anything else. */
  readonly members: readonly Member[]
  /** What an interface or a class extends, as it is written. */
  readonly parents: readonly string[]
  /** The values of a type that is a closed set of them, as they are written; empty for anything else. */
  readonly values: readonly string[]
  readonly docs: Docs
  /** Path of the file it stands in. */
  readonly file: string
}
