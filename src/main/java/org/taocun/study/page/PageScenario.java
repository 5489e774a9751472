package org.taocun.study.page;

/**
 * A scenario on a page.
 *
 * @param name the name of its file
 * @param title its title
 * @param titleZh its title in Chinese
 * @param yaml its text, with every setting spelled out
 */
record PageScenario(String name, String title, String titleZh, String yaml) {}
