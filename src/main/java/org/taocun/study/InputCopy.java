package org.taocun.study;

import java.nio.file.Path;

/**
 * An input file and its copy among the results.
 *
 * @param name its name in the folder inputs
 * @param file where it is
 */
public record InputCopy(String name, Path file) {}
