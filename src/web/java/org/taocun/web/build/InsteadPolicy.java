package org.taocun.web.build;

import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Has classes of {@code org.taocun.web.instead} stand in for those of the same name. */
public final class InsteadPolicy extends SimpleSubstitutionPolicy {
  @Override
  public void contribute(SubstitutionSink sink) {
    sink.selectClasses(
            SimpleSubstitutionPolicy.<String>not(inPackage("org.taocun.web", true))
                .and(inPackage("org.taocun", true)))
        .replacePackage("org.taocun", "org.taocun.web.instead");
    sink.selectClasses(named("java.time.YearMonth"))
        .replacePackage("java.time", "org.taocun.web.instead.time");
  }
}
