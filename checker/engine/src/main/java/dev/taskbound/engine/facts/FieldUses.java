package dev.taskbound.engine.facts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What is done with the value of a private field, and with what comes out of it. */
final class FieldUses {
  private static final Set<Tree.Kind> COMPARISONS =
      Set.of(Tree.Kind.EQUAL_TO, Tree.Kind.NOT_EQUAL_TO);
  private static final List<String> GETTERS = List.of("get", "is", "has", "to");

  private final Elements elements;
  private final Types types;
  private final Predicate<TypeMirror> confined;

  /** The places where the value is worked with. */
  final List<TreePath> worked = new ArrayList<>();

  /** Whether it is let out of what its class can see. */
  boolean letOut;

  /** The places where it is copied. */
  final List<TreePath> copied = new ArrayList<>();

  /**
   * @param confined whether what a call returns may be a part of what it was called on
   */
  FieldUses(Elements elements, Types types, Predicate<TypeMirror> confined) {
    this.elements = elements;
    this.types = types;
    this.confined = confined;
  }

  /** Looks at one expression that evaluates to the value, or to a part of it. */
  void add(TreePath path, TypeMirror type) {
    Tree tree = path.getLeaf();
    TreePath around = path.getParentPath();
    Tree parent = around.getLeaf();
    if (parent instanceof ParenthesizedTree || parent instanceof TypeCastTree) {
      add(around, type);
    } else if (parent instanceof MemberSelectTree select && called(around)) {
      call(around.getParentPath(), select, type);
    } else if (parent instanceof AssignmentTree store) {
      worked.add(path);
      letOut |=
          store.getVariable() != tree
              || !(around.getParentPath().getLeaf() instanceof ExpressionStatementTree);
    } else if (parent instanceof ArrayAccessTree && type instanceof ArrayType array) {
      part(around, array.getComponentType());
    } else if (parent instanceof EnhancedForLoopTree loop && loop.getExpression() == tree) {
      worked.add(path);
      local(loop.getVariable(), around, element(type));
    } else if (parent instanceof VariableTree variable
        && around.getParentPath().getLeaf() instanceof BlockTree) {
      worked.add(path);
      local(variable, around.getParentPath(), type);
    } else if (parent instanceof MethodInvocationTree) {
      worked.add(path);
      letOut |= !(around.getParentPath().getLeaf() instanceof ExpressionStatementTree);
    } else if (parent instanceof BinaryTree operation) {
      if (!COMPARISONS.contains(operation.getKind())) {
        worked.add(path);
      }
    } else if (!(parent instanceof SynchronizedTree
        || parent instanceof ExpressionStatementTree
        || length(parent, type))) {
      letOut = true;
    }
  }

  private static boolean length(Tree parent, TypeMirror type) {
    return parent instanceof MemberSelectTree select
        && type.getKind() == TypeKind.ARRAY
        && select.getIdentifier().contentEquals("length");
  }

  private static boolean called(TreePath select) {
    return select.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == select.getLeaf();
  }

  private void call(TreePath path, MemberSelectTree select, TypeMirror type) {
    String name = select.getIdentifier().toString();
    List<? extends ExpressionTree> arguments =
        ((MethodInvocationTree) path.getLeaf()).getArguments();
    if (arguments.isEmpty() && name.equals("clone")) {
      copied.add(path);
      return;
    }
    List<TypeMirror> results = results(type, name, arguments.size());
    if (asks(name, arguments.size(), results)) {
      return;
    }
    TypeMirror part = results.stream().filter(confined).findFirst().orElse(null);
    if (results.isEmpty()) {
      letOut = true;
    } else if (part == null) {
      worked.add(path);
    } else {
      part(path, part);
    }
  }

  /** Whether one looks at something that never changes, as far as names and types can tell. */
  private static boolean asks(String name, int arity, List<TypeMirror> results) {
    return arity == 0
        && !results.isEmpty()
        && results.stream().allMatch(TypeModes::neverConfined)
        && GETTERS.stream().anyMatch(name::startsWith);
  }

  private void part(TreePath path, TypeMirror type) {
    worked.add(path);
    if (confined.test(type)) {
      add(path, type);
    }
  }

  private void local(VariableTree variable, TreePath scope, TypeMirror type) {
    if (type == null) {
      letOut = true;
    } else if (confined.test(type)) {
      Mentions.ofLocal(variable, scope).forEach(each -> add(each, type));
    }
  }

  private static TypeMirror element(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return array.getComponentType();
    }
    return type instanceof DeclaredType declared && declared.getTypeArguments().size() == 1
        ? declared.getTypeArguments().get(0)
        : null;
  }

  /** Returns what the methods of that name and so many parameters return. */
  private List<TypeMirror> results(TypeMirror type, String name, int arity) {
    List<TypeMirror> results = new ArrayList<>();
    if (type instanceof DeclaredType declared) {
      for (Element each : elements.getAllMembers((TypeElement) declared.asElement())) {
        if (each.getKind() == ElementKind.METHOD
            && each.getSimpleName().contentEquals(name)
            && takes((ExecutableElement) each, arity)) {
          results.add(((ExecutableType) types.asMemberOf(declared, each)).getReturnType());
        }
      }
    }
    return results;
  }

  private static boolean takes(ExecutableElement method, int arity) {
    int declared = method.getParameters().size();
    return declared == arity || method.isVarArgs() && arity >= declared - 1;
  }
}
