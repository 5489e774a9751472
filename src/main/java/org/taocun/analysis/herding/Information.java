package org.taocun.analysis.herding;

/**
 * Scores and information of a regression with a wide factor, summed over cases. Effects are those
 * of the wide factor, whose own block is diagonal, and {@code width} others.
 */
final class Information {
  final int width;
  final double[] diagonal;
  final double[] wideScores;
  final double[] crossed;
  final double[] information;
  final double[] scores;
  double logLikelihood;

  Information(int wide, int width) {
    this.width = width;
    diagonal = new double[wide];
    wideScores = new double[wide];
    crossed = new double[wide * width];
    information = new double[width * width];
    scores = new double[width];
  }

  void add(int a, int b, double[] x, int narrowCount, double[] terms) {
    double score = terms[0];
    double weight = terms[1];
    logLikelihood += terms[2];
    diagonal[a] += weight;
    wideScores[a] += score;
    int row = a * width;
    if (b >= 0) {
      crossed[row + b] += weight;
      information[b * width + b] += weight;
      scores[b] += score;
    }
    for (int j = 0; j < x.length; j++) {
      double weighted = weight * x[j];
      int place = narrowCount + j;
      crossed[row + place] += weighted;
      scores[place] += score * x[j];
      if (b >= 0) {
        information[b * width + place] += weighted;
      }
      for (int l = j; l < x.length; l++) {
        information[place * width + narrowCount + l] += weighted * x[l];
      }
    }
  }

  void add(Information other) {
    add(diagonal, other.diagonal);
    add(wideScores, other.wideScores);
    add(crossed, other.crossed);
    add(information, other.information);
    add(scores, other.scores);
    logLikelihood += other.logLikelihood;
  }

  private static void add(double[] to, double[] from) {
    for (int k = 0; k < to.length; k++) {
      to[k] += from[k];
    }
  }

  /** −Σ_j crossed_aj v_j/diagonal_a for every level a of the wide factor. */
  double[] eliminated(double[] v) {
    double[] wide = new double[diagonal.length];
    for (int a = 0; a < wide.length; a++) {
      double sum = 0;
      for (int j = 0; j < width; j++) {
        sum += crossed[a * width + j] * v[j];
      }
      wide[a] = diagonal[a] > 0 ? -sum / diagonal[a] : 0;
    }
    return wide;
  }
}
