package org.taocun.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Description of a scenario's parameter, read by the scenario reader (default and range), by {@code
 * taocun explain} and by the generated parameter reference and schema. It stands on a record's
 * component, whose name is the parameter's key.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Param {
  /** The meaning, in one or two sentences. */
  String doc();

  /**
   * The unit, such as "yuan/month", "km", "share", "months"; "" for texts, switches and choices.
   */
  String unit() default "";

  /** The default as written in YAML; "" on a section or a list means its own defaults. */
  String def() default "";

  /** The allowed interval, such as "[0,1]" or "(0,inf)"; "" where there is none. */
  String range() default "";

  /** The origin of the default: literature, a seed document, a calibration, or "assumed". */
  String source() default "";

  /** True for a text that names a figure of results, or is a formula. */
  boolean figures() default false;
}
