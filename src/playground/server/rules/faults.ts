/** What Discord says about a single field of a refused form (code 50035). */
export interface Fault {
  code: string;
  message: string;
}

const fixed = (code: string, message: string): Fault => ({ code, message });

/** The faults by meaning; codes and wording are Discord's own. */
export const FAULT = {
  required: fixed('BASE_TYPE_REQUIRED', 'This field is required'),
  notModel: fixed('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType'),
  notList: fixed('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'),
  notDictionary: fixed('DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType'),
  notBoolean: fixed('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'),
  regex: fixed('STRING_TYPE_REGEX', 'String value did not match validation regex.'),
  embedsTooLarge: fixed('MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000'),
  invalidUrl: fixed('URL_TYPE_INVALID_URL', 'Not a well formed URL.'),
  buttonNeedsId: fixed('BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required'),
  buttonIdAndUrl: fixed(
    'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    'A custom id and url cannot both be specified',
  ),
  invalidEmoji: fixed('BUTTON_COMPONENT_INVALID_EMOJI', 'Invalid emoji'),
  duplicateCustomId: fixed('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'),
  rowTooWide: fixed('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width'),
  duplicateOptionValue: fixed(
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    'The specified option value is already used',
  ),
  tooManyDefaults: fixed(
    'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
    'The specified number of default values exceeds the specified maximum values',
  ),
  duplicateInSet: fixed('SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value'),
  attachmentNotFound: fixed('ATTACHMENT_NOT_FOUND', 'Attachment data not found'),
  nonceTooLong: fixed('NONCE_TYPE_TOO_LONG', 'Must be 25 or fewer characters long.'),
  unknownReply: fixed('REPLIES_UNKNOWN_MESSAGE', 'Unknown message'),
  commandName: fixed('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
  commandTooLarge: fixed('APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)'),
  commandNameTaken: fixed('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique'),
  requiredAfterOptional: fixed(
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    'Required options must be placed before non-required options',
  ),
  mixedSubcommands: fixed(
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    'Sub-command and sub-command group option types are mutually exclusive to all other types',
  ),
  choicesAndAutocomplete: fixed(
    'APPLICATION_COMMAND_OPTION_CHOICES_AUTOCOMPLETE_INVALID',
    'Autocomplete can not be set to true if choices are present',
  ),
  choiceNameTaken: fixed(
    'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
    'Option choice name already exists',
  ),
  optionNameTaken: (name: string) =>
    fixed('APPLICATION_COMMAND_OPTIONS_NAME_INVALID', `Option name ${name} is already used in these options`),
  maxLength: (max: number) => fixed('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`),
  minLength: (min: number) => fixed('BASE_TYPE_MIN_LENGTH', `Must be ${min} or more in length.`),
  badLength: (min: number, max: number) =>
    fixed('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`),
  choices: (values: readonly unknown[]) =>
    fixed('BASE_TYPE_CHOICES', `Value must be one of {${values.join(', ')}}.`),
  unionChoices: (field: string, values: readonly unknown[]) =>
    fixed('UNION_TYPE_CHOICES', `Value of field "${field}" must be one of (${values.join(', ')}).`),
  notString: (value: unknown) =>
    fixed('STRING_TYPE_CONVERT', `Could not interpret "${preview(value)}" as string.`),
  notNumber: (value: unknown, kind: string) =>
    fixed('NUMBER_TYPE_COERCE', `Value "${preview(value)}" is not ${kind}.`),
  numberTooLarge: (max: number | bigint) =>
    fixed('NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`),
  numberTooSmall: (min: number | bigint) =>
    fixed('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`),
  notTime: (value: string) =>
    fixed('DATE_TIME_TYPE_PARSE', `Could not parse ${preview(value)}. Should be ISO8601.`),
  scheme: (scheme: string, allowed: readonly string[]) =>
    fixed(
      'URL_TYPE_INVALID_SCHEME',
      `Scheme "${preview(scheme)}" is not supported. Scheme must be one of (${allowed.map((s) => `'${s}'`).join(', ')}).`,
    ),
  parseExclusive: (kind: string) =>
    fixed(
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    ),
} as const;

/** A short, printable form of anything a bot may have sent. */
function preview(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
