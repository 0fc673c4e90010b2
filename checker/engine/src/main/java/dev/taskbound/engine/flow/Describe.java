package dev.taskbound.engine.flow;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import dev.taskbound.engine.facts.Names;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** How expressions are spoken of in messages. */
final class Describe {
  private static final int LONGEST = 40;

  private Describe() {}

  /** Returns the expression and its type: {@code `task` (CurrentTask)}. */
  static String value(Tree tree) {
    Tree bare = bare(tree);
    if (bare instanceof LambdaExpressionTree) {
      return "this lambda";
    }
    if (bare instanceof MemberReferenceTree) {
      return "`" + bare + "`";
    }
    String type = typeOf(bare);
    return type.isEmpty() ? name(bare) : name(bare) + " (" + type + ")";
  }

  /** Returns the expression alone, in back quotes. */
  static String name(Tree tree) {
    Tree bare = bare(tree);
    if (bare instanceof VariableTree variable) {
      return "`" + variable.getName() + "`";
    }
    if (bare instanceof NewClassTree made && made.getClassBody() != null) {
      return "this anonymous `" + made.getIdentifier() + "`";
    }
    if (bare instanceof MethodInvocationTree call) {
      String select = shortened(call.getMethodSelect().toString());
      return "`" + select + (call.getArguments().isEmpty() ? "()" : "(...)") + "`";
    }
    if (bare instanceof LambdaExpressionTree) {
      return "this lambda";
    }
    return "`" + shortened(bare.toString()) + "`";
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 3) + "...";
  }

  private static String typeOf(Tree tree) {
    TypeMirror type =
        tree instanceof VariableTree variable
            ? TreeUtils.elementFromDeclaration(variable).asType()
            : tree instanceof ExpressionTree expression ? TreeUtils.typeOf(expression) : null;
    if (type == null || type.getKind() == TypeKind.NULL || type.getKind() == TypeKind.ERROR) {
      return "";
    }
    return Names.of(type);
  }

  /** Returns {@code tree} without parentheses and casts. */
  static Tree bare(Tree tree) {
    Tree bare = tree;
    while (true) {
      if (bare instanceof ParenthesizedTree parens) {
        bare = parens.getExpression();
      } else if (bare instanceof TypeCastTree cast) {
        bare = cast.getExpression();
      } else {
        return bare;
      }
    }
  }

  /** Returns whether {@code inner} is {@code tree} or a part of it. */
  static boolean contains(Tree tree, Tree inner) {
    boolean[] found = new boolean[1];
    new com.sun.source.util.TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree each, Void unused) {
        found[0] |= each == inner;
        return found[0] ? null : super.scan(each, unused);
      }
    }.scan(tree, null);
    return found[0];
  }

  /** Returns whether {@code closure} is written as {@code expression}, or as a branch of it. */
  static boolean writtenIn(Tree expression, Tree closure) {
    Tree bare = bare(expression);
    if (bare == closure) {
      return true;
    }
    return bare instanceof com.sun.source.tree.ConditionalExpressionTree choice
        && (writtenIn(choice.getTrueExpression(), closure)
            || writtenIn(choice.getFalseExpression(), closure));
  }

  /** Returns whether the tree is a plain name or a field access. */
  static boolean isName(Tree tree) {
    return tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
  }
}
