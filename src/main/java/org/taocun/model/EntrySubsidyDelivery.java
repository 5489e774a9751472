package org.taocun.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.taocun.base.Fen;
import org.taocun.policy.EntrySubsidy;

/**
 * Delivery of promises towards the start-up cost. The money of a promise is set aside; it is paid
 * when the household starts, at most its start-up cost, and goes back to the fund when it is not
 * needed, when the promise has run out or when the policy ends.
 */
final class EntrySubsidyDelivery implements Delivery {
  private final World world;
  private final Programme programme;
  private final int validMonths;

  /** Households in the order of their promises, with the promise's month and true if it stands. */
  private int[] household = new int[16];

  private short[] since = new short[16];
  private boolean[] stands = new boolean[16];
  private int count;
  private int expired;
  private final Map<Integer, Integer> position = new HashMap<>();

  EntrySubsidyDelivery(World world, Programme programme, EntrySubsidy settings) {
    this.world = world;
    this.programme = programme;
    validMonths = settings.validMonths();
  }

  @Override
  public boolean paysAtOnce() {
    return false;
  }

  @Override
  public boolean needs(int i) {
    return !world.households.sells(i);
  }

  @Override
  public void give(int i, int month) {
    if (count == household.length) {
      household = Arrays.copyOf(household, 2 * count);
      since = Arrays.copyOf(since, 2 * count);
      stands = Arrays.copyOf(stands, 2 * count);
    }
    household[count] = i;
    since[count] = (short) month;
    stands[count] = true;
    position.put(i, count++);
    world.government.promise(i, programme.unitFen());
  }

  /**
   * Ends promises that have run out; the fund of a policy that has ended is empty, and stays so.
   */
  @Override
  public void open(int month) {
    boolean over = !programme.fund().inForce(month);
    while (expired < count && (over || since[expired] + validMonths <= month)) {
      if (stands[expired]) {
        end(expired);
        programme.fund().add(over ? 0 : programme.unitFen());
      }
      expired++;
    }
  }

  private void end(int k) {
    stands[k] = false;
    world.government.promise(household[k], -programme.unitFen());
  }

  /** Pays a household that starts at most the given amount; returns the payment in fen. */
  long redeem(int i, double startupYuan) {
    Integer k = position.get(i);
    if (k == null || !stands[k]) {
      return 0;
    }
    end(k);
    long paid = Math.min(programme.unitFen(), Fen.ofYuan(startupYuan));
    programme.fund().add(programme.unitFen() - paid);
    if (paid > 0) {
      programme.book(world.households.village[i], 1, paid);
    }
    return paid;
  }

  @Override
  public void keep(Archive archive) {
    household = archive.grown(household, count);
    since = archive.grown(since, count);
    stands = archive.grown(stands, count);
    count = archive.whole(count);
    expired = archive.whole(expired);
    for (int k = 0; k < count; k++) {
      position.put(household[k], k);
    }
  }
}
