package org.taocun.scenario;

/**
 * The condition under which a setting is read.
 *
 * @param path the setting, or a section for all its settings
 * @param when the condition under which it matters
 */
record SettingUse(String path, When when) {}
