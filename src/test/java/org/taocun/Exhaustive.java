package org.taocun;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Instances of a claim whose kind is tried by others: they run with {@code -Pexhaustive} only. On a
 * parameterised test these are the arguments after the first ones.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Exhaustive.WhenAsked.class)
public @interface Exhaustive {
  /** Whether every instance is to be tried. */
  boolean ASKED = Boolean.getBoolean("exhaustive");

  /** How many arguments stand for their kinds and are always tried. */
  int after();

  /** Leaves out what was not asked for. */
  final class WhenAsked implements ExecutionCondition {
    private static final Pattern INVOCATION =
        Pattern.compile(".*\\[test-template-invocation:#(\\d+)]");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      Matcher invocation = INVOCATION.matcher(context.getUniqueId());
      boolean further =
          invocation.matches() && Integer.parseInt(invocation.group(1)) > after(context);
      return ASKED || !further
          ? ConditionEvaluationResult.enabled("stands for its kind, or all are asked for")
          : ConditionEvaluationResult.disabled("tried by ./mvnw -Pexhaustive verify");
    }

    private static int after(ExtensionContext context) {
      return AnnotationSupport.findAnnotation(context.getElement(), Exhaustive.class)
          .map(Exhaustive::after)
          .orElse(Integer.MAX_VALUE);
    }
  }
}
