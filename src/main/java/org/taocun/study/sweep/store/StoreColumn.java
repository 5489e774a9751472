package org.taocun.study.sweep.store;

/**
 * A column of figures.
 *
 * @param name its name
 * @param unit its unit, "" for counts and shares
 * @param doc what it is
 */
public record StoreColumn(String name, String unit, String doc) {}
