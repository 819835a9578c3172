/** The SHA-256 of each file of the corpus. A line here is never changed: a new file adds a new line. */
export const CHECKSUMS: Readonly<Record<string, string>> = {
  'routebord-0/everything.json': '9aa5572d6bde506e8eab33f8dce7188fc9b1ccc561eef7d54279252a5fdeb2cb',
  'routebord-0/minimal.json': '03dad437cc8b2fbeedc038ac4995bbaac70304b8505f37817439bf39b4bce8df',
  'routebord-0/no-steps.json': '7db3c808e1c0bf33915c1f592e90470901778bd47633d84b2abaa07bdb8b2aa9',
  'routebord-0/unknown-fields.json':
    '901804cb3ca7ff62d665fe4a8e88797fad35f17138dcdf544810d678a0802dad',
  'routebord-1/everything.json': '68b7a63f04200dbd1b425c4dcbebdd61bc08dff812a0cdf3fa0254e8d7748969',
  'routebord-1/kind-leaving.json':
    '3bc46e65ffb5c54629daa3ce1dcb5f97138eda931605bc751beb07cd7fca8221',
  'routebord-1/kind-other.json': '0fa0e7ad7ed37a617336262cb7d6cfce3bcd419e4e8952f168052f9cb71211b4',
  'routebord-1/kind-renewal.json':
    'ce3d5bd9d27e22aa418752a86d68eedabce5ede5227ff89820543ee7fc2dfd76',
  'routebord-1/kind-use.json': '60e87f4e5a66dd00fca5ab8da52369d89f816259edcd97b5f11bb63d767927c6',
  'routebord-1/minimal.json': 'f855595c8161af992196357550a564dff6c836b95649b0fcca4328d7a15dabdb',
  'routebord-1/support-to-be.json':
    '4fea037013957d73a9360a44c1467afc7e5ecbef6ec931041a7c10cd7a961a1c',
  'routebord-1/unknown-fields.json':
    '8fc03c27b273e9fd33c02a21c3dbedcd36bcffb24c0492ab2914205d53be277b',
  'routebord-1/unusual-texts.json':
    '2b87d0e42932c261b067162be3c30e4be81a3dd5b0b0a888342ce7f70fed1335',
  'routebord-log-1/everything.json':
    '22ebaacac0904131d3552f0cbf15e18f17a0e478254f11b2120dd9b919c0f55d',
  'routebord-log-1/minimal.json':
    '8e8f94c437820dd3dac79f5d04a0f766fbfe9ea38f45f3502608384e30cf3d63',
  'routebord-log-1/unknown-fields.json':
    '2dda7d2932b165ef2c86a6e98e4427720f630ff13fb5c50972cc2db270a6b208',
}
