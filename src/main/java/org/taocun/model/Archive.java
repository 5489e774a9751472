package org.taocun.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.taocun.base.IntList;
import org.taocun.base.Message;
import org.taocun.base.ScenarioException;

/**
 * Archive of a world's state: the state goes through it when it is kept, and again when it is
 * brought back into a world that was just born. A class with state passes it in one method for both
 * ways: one archive takes the values and returns them, the other returns those that were kept. So
 * nothing can be kept that is not brought back, and in no other order.
 */
abstract class Archive {
  /** Keeps bytes as they are, or overwrites them with those that were kept in their place. */
  abstract void pass(byte[] bytes);

  /**
   * Marks a place, so that state never ends up in another's columns.
   *
   * @throws ScenarioException if another chapter was kept here
   */
  final void chapter(String name) {
    byte[] expected = name.getBytes(StandardCharsets.UTF_8);
    byte[] kept = expected.clone();
    pass(kept);
    if (!Arrays.equals(kept, expected)) {
      throw new ScenarioException(
          Message.of(
              "the state in the checkpoint is not of this program and scenario: no chapter '{0}'"
                  + " where it should be",
              name));
    }
  }

  final int whole(int value) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES).putInt(0, value);
    pass(bytes.array());
    return bytes.getInt(0);
  }

  final long whole(long value) {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES).putLong(0, value);
    pass(bytes.array());
    return bytes.getLong(0);
  }

  final double real(double value) {
    return Double.longBitsToDouble(whole(Double.doubleToRawLongBits(value)));
  }

  final boolean flag(boolean value) {
    return whole(value ? 1 : 0) == 1;
  }

  final String text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return new String(list(bytes), StandardCharsets.UTF_8);
  }

  final void column(byte[] values) {
    sized(values.length);
    pass(values);
  }

  final void column(boolean[] values) {
    byte[] bytes = new byte[values.length];
    for (int k = 0; k < bytes.length; k++) {
      bytes[k] = (byte) (values[k] ? 1 : 0);
    }
    column(bytes);
    for (int k = 0; k < bytes.length; k++) {
      values[k] = bytes[k] != 0;
    }
  }

  final void column(short[] values) {
    sized(values.length);
    ByteBuffer bytes = ByteBuffer.allocate(Short.BYTES * values.length);
    bytes.asShortBuffer().put(values);
    planes(bytes.array(), Short.BYTES);
    bytes.asShortBuffer().get(values);
  }

  final void column(int[] values) {
    sized(values.length);
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length);
    bytes.asIntBuffer().put(values);
    planes(bytes.array(), Integer.BYTES);
    bytes.asIntBuffer().get(values);
  }

  final void column(float[] values) {
    sized(values.length);
    ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * values.length);
    bytes.asFloatBuffer().put(values);
    planes(bytes.array(), Float.BYTES);
    bytes.asFloatBuffer().get(values);
  }

  final void column(long[] values) {
    sized(values.length);
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * values.length);
    bytes.asLongBuffer().put(values);
    planes(bytes.array(), Long.BYTES);
    bytes.asLongBuffer().get(values);
  }

  final void column(double[] values) {
    sized(values.length);
    ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * values.length);
    bytes.asDoubleBuffer().put(values);
    planes(bytes.array(), Double.BYTES);
    bytes.asDoubleBuffer().get(values);
  }

  /** Passes a column most of whose values are those of another, which need not be kept. */
  final void column(float[] values, float[] other) {
    int[] differences = new int[values.length];
    for (int k = 0; k < values.length; k++) {
      differences[k] = Float.floatToRawIntBits(values[k]) ^ Float.floatToRawIntBits(other[k]);
    }
    column(differences);
    for (int k = 0; k < values.length; k++) {
      values[k] = Float.intBitsToFloat(differences[k] ^ Float.floatToRawIntBits(other[k]));
    }
  }

  /** Passes a column most of whose values are those of another, which need not be kept. */
  final void column(long[] values, long[] other) {
    long[] differences = new long[values.length];
    for (int k = 0; k < values.length; k++) {
      differences[k] = values[k] ^ other[k];
    }
    column(differences);
    for (int k = 0; k < values.length; k++) {
      values[k] = differences[k] ^ other[k];
    }
  }

  final void columns(byte[][] rows) {
    for (byte[] row : rows) {
      column(row);
    }
  }

  final void columns(boolean[][] rows) {
    for (boolean[] row : rows) {
      column(row);
    }
  }

  final void columns(int[][] rows) {
    for (int[] row : rows) {
      column(row);
    }
  }

  final void columns(long[][] rows) {
    for (long[] row : rows) {
      column(row);
    }
  }

  final void columns(double[][] rows) {
    for (double[] row : rows) {
      column(row);
    }
  }

  /** Passes a column that a world has only if a policy needs it; neutral if that came later. */
  final void columnIfNeeded(long[] values) {
    long[] kept = list(values);
    System.arraycopy(kept, 0, values, 0, Math.min(kept.length, values.length));
  }

  /** Passes a column that a world has only if a policy needs it; neutral if that came later. */
  final void columnIfNeeded(double[] values) {
    double[] kept = list(values);
    System.arraycopy(kept, 0, values, 0, Math.min(kept.length, values.length));
  }

  /** Passes all values of a column of any length; returns those that were kept. */
  final byte[] list(byte[] values) {
    byte[] kept = Arrays.copyOf(values, whole(values.length));
    pass(kept);
    return kept;
  }

  final boolean[] list(boolean[] values) {
    boolean[] kept = Arrays.copyOf(values, whole(values.length));
    column(kept);
    return kept;
  }

  final short[] list(short[] values) {
    short[] kept = Arrays.copyOf(values, whole(values.length));
    column(kept);
    return kept;
  }

  final int[] list(int[] values) {
    int[] kept = Arrays.copyOf(values, whole(values.length));
    column(kept);
    return kept;
  }

  final float[] list(float[] values) {
    float[] kept = Arrays.copyOf(values, whole(values.length));
    column(kept);
    return kept;
  }

  final long[] list(long[] values) {
    long[] kept = Arrays.copyOf(values, whole(values.length));
    column(kept);
    return kept;
  }

  final double[] list(double[] values) {
    double[] kept = Arrays.copyOf(values, whole(values.length));
    column(kept);
    return kept;
  }

  /** Passes words, many of them alike; returns those that were kept. */
  final List<String> words(List<String> values) {
    List<String> known = new ArrayList<>(new LinkedHashSet<>(values));
    Map<String, Integer> numbers = new TreeMap<>();
    for (int k = 0; k < known.size(); k++) {
      numbers.put(known.get(k), k);
    }
    int[] kept = list(values.stream().mapToInt(numbers::get).toArray());
    int count = whole(known.size());
    List<String> words = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      words.add(text(k < known.size() ? known.get(k) : ""));
    }
    return Arrays.stream(kept).mapToObj(words::get).toList();
  }

  /** Passes all values of a growing list. */
  final void list(IntList values) {
    int[] kept = list(values.toArray());
    whole(kept.length);
    values.clear();
    for (int value : kept) {
      values.add(value);
    }
  }

  /** Passes positions in their order. */
  final void list(List<Integer> values) {
    int[] kept = list(values.stream().mapToInt(Integer::intValue).toArray());
    values.clear();
    Arrays.stream(kept).forEach(values::add);
  }

  /** Passes positions without an order of their own. */
  final void set(Set<Integer> values) {
    List<Integer> kept = new ArrayList<>(values);
    list(kept);
    values.clear();
    values.addAll(kept);
  }

  /** Passes the first values of a growing column; returns them in a column with room for more. */
  final byte[] grown(byte[] values, int count) {
    byte[] kept = list(Arrays.copyOf(values, count));
    return Arrays.copyOf(kept, Math.max(kept.length, values.length));
  }

  final boolean[] grown(boolean[] values, int count) {
    boolean[] kept = list(Arrays.copyOf(values, count));
    return Arrays.copyOf(kept, Math.max(kept.length, values.length));
  }

  final short[] grown(short[] values, int count) {
    short[] kept = list(Arrays.copyOf(values, count));
    return Arrays.copyOf(kept, Math.max(kept.length, values.length));
  }

  final int[] grown(int[] values, int count) {
    int[] kept = list(Arrays.copyOf(values, count));
    return Arrays.copyOf(kept, Math.max(kept.length, values.length));
  }

  final float[] grown(float[] values, int count) {
    float[] kept = list(Arrays.copyOf(values, count));
    return Arrays.copyOf(kept, Math.max(kept.length, values.length));
  }

  private void sized(int length) {
    if (whole(length) != length) {
      throw new ScenarioException(
          Message.of(
              "the state in the checkpoint is not of this program and scenario: a column has"
                  + " another length"));
    }
  }

  /**
   * Passes numbers with their first bytes side by side, then their second bytes and so on: most
   * columns hold similar numbers, so these pack well.
   */
  private void planes(byte[] bytes, int width) {
    byte[] planes = new byte[bytes.length];
    for (int p = 0, at = 0; p < width; p++) {
      for (int k = p; k < bytes.length; k += width) {
        planes[at++] = bytes[k];
      }
    }
    pass(planes);
    for (int p = 0, at = 0; p < width; p++) {
      for (int k = p; k < bytes.length; k += width) {
        bytes[k] = planes[at++];
      }
    }
  }
}
