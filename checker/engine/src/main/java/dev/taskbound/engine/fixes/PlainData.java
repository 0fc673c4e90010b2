package dev.taskbound.engine.fixes;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.facts.TypeModes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * An expression that takes plain data out of a variable: {@code task.pid()}, {@code
 * request.getParameter("x")}, {@code statement.getConnection().getSchema()}.
 *
 * @param path the whole expression
 * @param type its type: a primitive, a string, a box, an enum, or a value class of the JDK
 * @param text the expression's text
 * @param suffix the expression's text after the variable, with the dot
 * @param name a name for the data
 */
record PlainData(TreePath path, TypeMirror type, String text, String suffix, String name) {

  /** Packages of classes whose objects never change and are nobody's handles. */
  private static final Set<String> VALUES = Set.of("java.time", "java.math");

  /** Methods that do more than tell something: to call them earlier would change the program. */
  private static final List<String> VERBS =
      List.of(
          "next",
          "read",
          "increment",
          "decrement",
          "add",
          "remove",
          "put",
          "poll",
          "pop",
          "take",
          "execute",
          "update",
          "commit",
          "rollback",
          "close",
          "write",
          "flush",
          "lock",
          "unlock",
          "acquire",
          "release",
          "delete",
          "insert",
          "send",
          "submit",
          "try",
          "start",
          "stop",
          "run",
          "await",
          "wait",
          "signal",
          "reset",
          "clear",
          "set",
          "create",
          "begin",
          "end",
          "advance",
          "append",
          "offer",
          "push",
          "drain",
          "skip",
          "accept",
          "apply",
          "test",
          "call",
          "cancel",
          "save",
          "persist",
          "consume",
          "receive",
          "enqueue",
          "dequeue",
          "invoke",
          "allocate",
          "do",
          "perform",
          "process",
          "register",
          "merge",
          "replace",
          "refresh",
          "compute",
          "publish",
          "dispatch",
          "notify",
          "fetch");

  /**
   * Returns the data that the expression around a mention takes out of the variable.
   *
   * @param usable whether an argument may use a variable, where the data will be computed
   * @param where the statement before which the data will be computed; null if it is computed where
   *     no checked exception may be thrown
   */
  static Optional<PlainData> of(
      TreePath mention, Predicate<Element> usable, @Nullable TreePath where, Site site) {
    TreePath at = mention;
    String name = "";
    while (at.getParentPath().getLeaf() instanceof MemberSelectTree select
        && select.getExpression() == at.getLeaf()) {
      TreePath member = at.getParentPath();
      Element element = site.element(member);
      if (element instanceof ExecutableElement method) {
        at = member.getParentPath();
        if (!(at.getLeaf() instanceof MethodInvocationTree call)
            || call.getMethodSelect() != select
            || !tellsOnly(method)
            || !Throwing.allowed(method.getThrownTypes(), where == null ? site.root() : where, site)
            || caught(member, method)
            || !call.getArguments().stream().allMatch(a -> stable(a, at(member), usable, site))) {
          return Optional.empty();
        }
        name = name(call, method);
      } else if (element != null && element.getKind() == ElementKind.FIELD) {
        at = member;
        name = element.getSimpleName().toString();
      } else {
        return Optional.empty();
      }
      TypeMirror type = site.type(at);
      if (type != null && plain(type, site)) {
        String suffix = site.text().substring(site.end(mention.getLeaf()), site.end(at.getLeaf()));
        String variable = site.element(mention).getSimpleName().toString();
        boolean telling = !name.isEmpty() && !name.equals(variable);
        return forItsEffect(at, site)
            ? Optional.empty()
            : Optional.of(
                new PlainData(
                    at,
                    type,
                    site.text(at.getLeaf()),
                    suffix,
                    telling ? name : variable + "Value"));
      }
    }
    return Optional.empty();
  }

  /** Returns whether an expression is evaluated for what it does, and its value is dropped. */
  private static boolean forItsEffect(TreePath expression, Site site) {
    TreePath around = expression.getParentPath();
    if (around.getLeaf() instanceof LambdaExpressionTree) {
      TypeMirror type = site.type(around);
      ExecutableElement method = type == null ? null : site.facts().functionalMethod(type);
      return method == null || method.getReturnType().getKind() == TypeKind.VOID;
    }
    return around.getLeaf() instanceof ExpressionStatementTree;
  }

  private static TreePath at(TreePath member) {
    return member.getParentPath();
  }

  private static boolean plain(TypeMirror type, Site site) {
    if (type.getKind() == TypeKind.VOID || type.getKind() == TypeKind.NULL) {
      return false;
    }
    if (TypeModes.neverConfined(type)) {
      return true;
    }
    Element element = site.facts().types().asElement(type);
    return element != null
        && VALUES.contains(site.facts().elements().getPackageOf(element).toString());
  }

  private static boolean tellsOnly(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    // Such as getAndIncrement.
    boolean two = name.matches("[a-z]+And[A-Z].*");
    return !two && VERBS.stream().noneMatch(verb -> startsWithWord(name, verb));
  }

  /** A handler in the closure for what the call throws would have nothing to catch any more. */
  private static boolean caught(TreePath call, ExecutableElement method) {
    return !method.getThrownTypes().isEmpty()
        && Site.up(call, t -> t instanceof TryTree || Site.body(t)).getLeaf() instanceof TryTree;
  }

  private static boolean startsWithWord(String name, String word) {
    return name.startsWith(word)
        && (name.length() == word.length() || !Character.isLowerCase(name.charAt(word.length())));
  }

  /** Returns whether an argument has the same value wherever it is computed. */
  private static boolean stable(
      ExpressionTree argument, TreePath call, Predicate<Element> usable, Site site) {
    if (argument instanceof LiteralTree) {
      return true;
    }
    TreePath path = new TreePath(call, argument);
    Element element = site.element(path);
    if (element == null
        || !(argument instanceof IdentifierTree || argument instanceof MemberSelectTree)) {
      return false;
    }
    boolean constant =
        element.getModifiers().contains(Modifier.FINAL)
            && element.getModifiers().contains(Modifier.STATIC);
    boolean local = !element.getKind().isField() && argument instanceof IdentifierTree;
    return constant || local && usable.test(element);
  }

  /** Names the data after what is asked for. */
  private static String name(MethodInvocationTree call, ExecutableElement method) {
    if (call.getArguments().size() == 1
        && call.getArguments().get(0) instanceof LiteralTree literal
        && literal.getValue() instanceof String key
        && SourceVersion.isName(key)
        && key.indexOf('.') < 0) {
      return lowerCase(key);
    }
    String name = method.getSimpleName().toString();
    for (String prefix : List.of("get", "is", "has", "to")) {
      if (startsWithWord(name, prefix)) {
        return name.length() > prefix.length() ? lowerCase(name.substring(prefix.length())) : "";
      }
    }
    return name;
  }

  private static String lowerCase(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  Tree tree() {
    return path.getLeaf();
  }
}
