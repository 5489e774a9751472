/**
 * Size, power and bias of tests of herding, on worlds whose causes are known. Its one rule: what is
 * expected is written down, with its hash, before the first run.
 */
@NullMarked
package org.taocun.study.power;

import org.jspecify.annotations.NullMarked;
