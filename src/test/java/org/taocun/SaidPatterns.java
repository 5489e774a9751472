package org.taocun;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.taocun.base.Say;

/**
 * The patterns of messages that the sources give to {@link Say}, found by the compiler's parser.
 */
final class SaidPatterns {
  /** What takes a text that a user reads: classes that are made, and methods that are called. */
  private static final Pattern TELLERS =
      Pattern.compile(
          "ScenarioException|ParameterException|TypeConversionException|Refusal|Noted"
              + "|(.*\\.)?(refusal|problem|refused|wrong|broken|note|say|println|located)"
              + "|(problems|found|notes|obstacles|differences|lines|cut)\\.(add|accept)");

  private final Map<String, String> patterns = new TreeMap<>();
  private final Set<String> unreadable = new TreeSet<>();
  private final Set<String> bare = new TreeSet<>();

  /** The patterns in all sources below some folders. */
  static SaidPatterns in(List<Path> folders) throws IOException {
    SaidPatterns said = new SaidPatterns();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      var sources = files.getJavaFileObjectsFromPaths(sources(folders));
      var task = (JavacTask) compiler.getTask(null, files, null, null, null, sources);
      for (CompilationUnitTree unit : task.parse()) {
        said.read(unit);
      }
    }
    return said;
  }

  /** The sources below some folders. */
  static List<Path> sources(List<Path> folders) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  /** Each pattern, and a place where it stands. */
  Map<String, String> patterns() {
    return patterns;
  }

  /** Calls whose pattern is not written out. */
  Set<String> unreadable() {
    return unreadable;
  }

  /**
   * Texts for users that stand in the source and are not given to Say; also a colon behind a place.
   */
  Set<String> bare() {
    return bare;
  }

  private void read(CompilationUnitTree unit) {
    Map<String, ExpressionTree> constants = new HashMap<>();
    new TreePathScanner<Boolean, Boolean>() {
      @Override
      public Boolean visitVariable(VariableTree variable, Boolean deeper) {
        if (variable.getInitializer() != null) {
          constants.put(variable.getName().toString(), variable.getInitializer());
        }
        return super.visitVariable(variable, deeper);
      }
    }.scan(unit, true);
    new TreePathScanner<Boolean, Boolean>() {
      @Override
      public Boolean visitMethodInvocation(MethodInvocationTree call, Boolean deeper) {
        String method = call.getMethodSelect().toString();
        if (List.of("Say.of", "Say.later", "Message.of").contains(method)) {
          String place = place(unit, call);
          List<String> texts = new ArrayList<>();
          if (!texts(call.getArguments().get(0), constants, texts)) {
            unreadable.add(place);
          }
          texts.forEach(text -> patterns.put(text, place));
        }
        told(call, call.getMethodSelect(), call.getArguments());
        return super.visitMethodInvocation(call, deeper);
      }

      private void told(Tree call, Tree teller, List<? extends ExpressionTree> arguments) {
        if (TELLERS.matcher(teller.toString()).matches()
            && arguments.stream().anyMatch(SaidPatterns::isText)) {
          bare.add(place(unit, call));
        }
      }

      @Override
      public Boolean visitNewClass(NewClassTree made, Boolean deeper) {
        told(made, made.getIdentifier(), made.getArguments());
        return super.visitNewClass(made, deeper);
      }
    }.scan(unit, true);
  }

  private static String place(CompilationUnitTree unit, Tree tree) {
    String text = tree.toString();
    return Path.of(unit.getSourceFile().toUri()).getFileName()
        + ": "
        + text.substring(0, Math.min(text.length(), 100));
  }

  private static boolean isText(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inside) {
      return isText(inside.getExpression());
    }
    if (tree instanceof BinaryTree sum) {
      return isText(sum.getLeftOperand()) || isText(sum.getRightOperand());
    }
    if (tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree method) {
      return method.getIdentifier().contentEquals("formatted") && isText(method.getExpression());
    }
    return tree instanceof LiteralTree literal
        && literal.getValue() instanceof String text
        && text.matches("(?s).*[a-z]{2,} [a-z(']{2}.*|.*: ");
  }

  /** Adds what an expression can be; false if that is not written out. */
  private static boolean texts(
      Tree tree, Map<String, ExpressionTree> constants, List<String> texts) {
    if (tree instanceof ParenthesizedTree inside) {
      return texts(inside.getExpression(), constants, texts);
    }
    if (tree instanceof ConditionalExpressionTree choice) {
      boolean first = texts(choice.getTrueExpression(), constants, texts);
      boolean second = texts(choice.getFalseExpression(), constants, texts);
      return first && second;
    }
    if (tree instanceof IdentifierTree name) {
      Tree value = constants.get(name.getName().toString());
      return value != null && texts(value, constants, texts);
    }
    if (tree instanceof BinaryTree sum) {
      List<String> left = new ArrayList<>();
      List<String> right = new ArrayList<>();
      boolean first = texts(sum.getLeftOperand(), constants, left);
      boolean second = texts(sum.getRightOperand(), constants, right);
      left.forEach(start -> right.forEach(end -> texts.add(start + end)));
      return first && second;
    }
    if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
      texts.add(text);
      return true;
    }
    return false;
  }
}
