package dev.taskbound.engine.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.ParamFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * What the bodies of methods in the same compilation unit say where their signatures say nothing:
 * whether a functional parameter is run here, crosses or is kept, and whether a parameter is kept.
 */
public final class Helpers {
  /** The bodies that were analysed before, ready to be so again. */
  final Map<Tree, Blocks> prepared = new IdentityHashMap<>();

  /** How many private methods are looked through for one that enters a context. */
  private static final int DEEPEST = 4;

  private final Facts facts;
  private final Map<ExecutableElement, MethodTree> methods = new HashMap<>();
  private final Map<TypeElement, ClassTree> classes = new HashMap<>();
  private Set<ExecutableElement> called;
  private final Map<Element, Boolean> fixedFields = new HashMap<>();

  /** What is needed for bodies that are analysed; most units have none. */
  private @Nullable Parts parts;

  public Helpers(Facts facts) {
    this.facts = facts;
  }

  /** Makes a class of the unit known, with its methods. */
  public void add(JCClassDecl tree) {
    classes.put(tree.sym, tree);
    for (JCTree member : tree.defs) {
      if (member instanceof JCMethodDecl method) {
        methods.put(method.sym, method);
      }
    }
  }

  private Parts parts() {
    if (parts == null) {
      parts = new Parts(this, facts, classes.keySet(), this::entersContext);
    }
    return parts;
  }

  /** Returns the methods whose bodies took too many steps to be read for their callers. */
  public Set<ExecutableElement> unfinished() {
    return parts == null ? Set.of() : parts.summaries.unfinished;
  }

  /** Returns what the analyses of this unit know of its methods. */
  Summaries.Shared summaries() {
    return parts().summaries;
  }

  /** Returns the body of a method that is declared here and cannot be overridden, or null. */
  MethodTree visible(ExecutableElement method) {
    MethodTree tree = methods.get(method);
    return tree == null || tree.getBody() == null || !parts().overriders.none(method) ? null : tree;
  }

  OwnTasks ownTasks() {
    return parts().ownTasks;
  }

  /** Returns the trees of all classes of this unit. */
  Collection<ClassTree> classTrees() {
    return classes.values();
  }

  /** Returns whether all confined fields of a class are set by its {@code run()} alone. */
  boolean setInTask(TypeElement type) {
    return parts().ownFields.setInTask(type);
  }

  /** Returns whose home arguments are run in. */
  Homes homes() {
    return parts().homes;
  }

  /** Returns the tree of a class of this unit, or null. */
  ClassTree classTree(TypeElement type) {
    return classes.get(type);
  }

  /** Returns whether a method of this unit returns its receiver. */
  boolean returnsThis(ExecutableElement method) {
    MethodTree tree = methods.get(method);
    if (tree == null || tree.getBody() == null) {
      return false;
    }
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitReturn(com.sun.source.tree.ReturnTree node, Void unused) {
        found[0] |=
            node.getExpression() != null
                && Describe.bare(node.getExpression()).toString().equals("this");
        return null;
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
        return null;
      }

      @Override
      public Void visitClass(ClassTree node, Void unused) {
        return null;
      }
    }.scan(tree.getBody(), null);
    return found[0];
  }

  /** Returns whether a method is called in this unit. */
  boolean called(ExecutableElement method) {
    if (called == null) {
      called = new HashSet<>();
      for (ClassTree type : classes.values()) {
        new TreeScanner<Void, Void>() {
          @Override
          public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
            called.add(TreeUtils.elementFromUse(node));
            return super.visitMethodInvocation(node, unused);
          }

          @Override
          public Void visitMemberReference(
              com.sun.source.tree.MemberReferenceTree node, Void unused) {
            called.add(TreeUtils.elementFromUse(node));
            return super.visitMemberReference(node, unused);
          }

          @Override
          public Void visitNewClass(NewClassTree node, Void unused) {
            called.add(TreeUtils.elementFromUse(node));
            return super.visitNewClass(node, unused);
          }
        }.scan(type, null);
      }
    }
    return called.contains(method);
  }

  /** Returns whether a field always holds what its object was made with. */
  boolean fixed(Element field) {
    return field.getModifiers().contains(Modifier.FINAL)
        || field.getModifiers().contains(Modifier.PRIVATE)
            && fixedFields.computeIfAbsent(field, this::neverAssigned);
  }

  /**
   * Returns whether a field is for what its object is made with: it is assigned when the object is
   * made, and never again.
   */
  public boolean wraps(Element field) {
    return !field.getModifiers().contains(Modifier.STATIC)
        && (field.getModifiers().contains(Modifier.FINAL)
            || fixed(field) && assignedInConstructor(field));
  }

  private boolean assignedInConstructor(Element field) {
    boolean[] assigned = new boolean[1];
    for (Map.Entry<ExecutableElement, MethodTree> each : methods.entrySet()) {
      if (each.getKey().getKind() == ElementKind.CONSTRUCTOR) {
        new TreeScanner<Void, Void>() {
          @Override
          public Void visitAssignment(AssignmentTree node, Void unused) {
            assigned[0] |= TreeUtils.elementFromTree(node.getVariable()) == field;
            return super.visitAssignment(node, unused);
          }
        }.scan(each.getValue().getBody(), null);
      }
    }
    return assigned[0];
  }

  /**
   * Returns whether an unmarked class is made around a value that must not outlive its scope: it is
   * then as bound to that scope as what it wraps, and may keep more of the kind. It cannot be
   * declared so where nobody annotates; that it is not sendable follows from its fields.
   */
  public boolean bound(TypeElement type) {
    if (facts.marked(type) || facts.of(type).declaredSendable()) {
      return false;
    }
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD
          && facts.fieldMode((VariableElement) member).limited()
          && !facts.modes().exempt((VariableElement) member)
          && wraps(member)
          && !parts().ownContainers.madeHere((VariableElement) member)) {
        return true;
      }
    }
    if (type.getSuperclass().getKind() != TypeKind.DECLARED) {
      return false;
    }
    TypeElement above = (TypeElement) ((DeclaredType) type.getSuperclass()).asElement();
    return !facts.of(above).declaredSendable() && bound(above);
  }

  private boolean neverAssigned(Element field) {
    boolean[] assigned = new boolean[1];
    for (Map.Entry<ExecutableElement, MethodTree> each : methods.entrySet()) {
      if (each.getKey().getKind() != ElementKind.CONSTRUCTOR) {
        new TreeScanner<Void, Void>() {
          @Override
          public Void visitAssignment(AssignmentTree node, Void unused) {
            assigned[0] |= TreeUtils.elementFromTree(node.getVariable()) == field;
            return super.visitAssignment(node, unused);
          }
        }.scan(each.getValue().getBody(), null);
      }
    }
    return !assigned[0];
  }

  /** Returns the tree of a method of this unit, or null. */
  public MethodTree tree(ExecutableElement method) {
    return methods.get(method);
  }

  /** Returns whether an inner class makes use of the object around it. */
  boolean usesOuter(TypeElement type) {
    ClassTree tree = classes.get(type);
    return tree == null
        || CaptureScanner.of(tree, facts, homes()).stream()
            .anyMatch(c -> c.kind() == Capture.Kind.THIS);
  }

  /** Returns the same for unmarked code, where only a use of a confined field counts. */
  boolean usesConfinedOuter(TypeElement type) {
    ClassTree tree = classes.get(type);
    return tree == null
        || !(type.getEnclosingElement() instanceof TypeElement outer)
        || facts.of(outer).declared() != null && facts.of(outer).declared().confined()
        || parts().touches.find(tree, outer, List.of()) != null;
  }

  /**
   * Returns what the body does with a functional parameter; null if it cannot be seen. Of closures
   * in an array or list, it is only told that they cross.
   */
  public Boundary boundaryOf(ParamFacts param) {
    Route route = routeOf(param);
    return route == null ? null : route.boundary();
  }

  /** Returns what the body does with a functional parameter, and where; null if it is not seen. */
  Route routeOf(ParamFacts param) {
    Routes routes = parts().routes;
    if (!routes.seen(param)) {
      return null;
    }
    Route route = routes.of(param.element());
    return param.functional() || route.boundary().crosses() ? route : null;
  }

  /** A closure that may be run in a nested context is not run in this one. */
  private boolean entersContext(MethodTree tree) {
    return entersContext(tree, 0);
  }

  private boolean entersContext(MethodTree tree, int depth) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
        ExecutableElement method = TreeUtils.elementFromUse(node);
        MethodTree helper = method == null ? null : methods.get(method);
        found[0] |= method != null && facts.of(method).effects().enters();
        found[0] |=
            helper != null
                && helper.getBody() != null
                && method.getModifiers().contains(Modifier.PRIVATE)
                && depth < DEEPEST
                && entersContext(helper, depth + 1);
        return super.visitMethodInvocation(node, unused);
      }
    }.scan(tree.getBody(), null);
    return found[0];
  }

  /** Returns the field that a constructor puts its parameter into, as it is; null if none. */
  VariableElement storedIn(ExecutableElement constructor, int index) {
    TypeElement type = (TypeElement) constructor.getEnclosingElement();
    MethodTree tree = methods.get(constructor);
    if (type.getKind() == ElementKind.RECORD
        && (tree == null || TreeUtils.isSynthetic(constructor))) {
      return component(type, index);
    }
    if (tree == null || tree.getBody() == null || index >= tree.getParameters().size()) {
      return null;
    }
    Element param = TreeUtils.elementFromDeclaration(tree.getParameters().get(index));
    for (com.sun.source.tree.StatementTree statement : tree.getBody().getStatements()) {
      if (statement instanceof com.sun.source.tree.ExpressionStatementTree expression
          && expression.getExpression() instanceof AssignmentTree assignment
          && names(assignment.getExpression(), param)) {
        Element target = TreeUtils.elementFromTree(assignment.getVariable());
        if (target != null
            && target.getKind() == ElementKind.FIELD
            && target.getEnclosingElement() == type) {
          return (VariableElement) target;
        }
      }
    }
    return null;
  }

  private static VariableElement component(TypeElement type, int index) {
    if (index >= type.getRecordComponents().size()) {
      return null;
    }
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD
          && member.getSimpleName().equals(type.getRecordComponents().get(index).getSimpleName())) {
        return (VariableElement) member;
      }
    }
    return null;
  }

  /** Returns whether the constructor or method keeps its parameter in a field. */
  boolean stores(ExecutableElement method, int index) {
    MethodTree tree = methods.get(method);
    if (method.getEnclosingElement().getKind() == ElementKind.RECORD
        && method.getKind() == ElementKind.CONSTRUCTOR) {
      return true;
    }
    if (tree == null || tree.getBody() == null || index >= tree.getParameters().size()) {
      return false;
    }
    Element param = TreeUtils.elementFromDeclaration(tree.getParameters().get(index));
    boolean[] stored = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree node, Void unused) {
        Element target = TreeUtils.elementFromTree(node.getVariable());
        if (target != null
            && target.getKind() == ElementKind.FIELD
            && names(node.getExpression(), param)) {
          stored[0] = true;
        }
        return super.visitAssignment(node, unused);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
        String name = node.getMethodSelect().toString();
        if (name.equals("this") || name.equals("super")) {
          for (ExpressionTree argument : node.getArguments()) {
            stored[0] |= names(argument, param);
          }
        }
        return super.visitMethodInvocation(node, unused);
      }
    }.scan(tree.getBody(), null);
    return stored[0];
  }

  static boolean names(Tree expression, Element variable) {
    Tree bare = Describe.bare(expression);
    if (bare instanceof MethodInvocationTree call
        && call.getArguments().size() >= 1
        && call.getMethodSelect().toString().endsWith("requireNonNull")) {
      bare = Describe.bare(call.getArguments().get(0));
    }
    return bare instanceof IdentifierTree name && TreeUtils.elementFromUse(name) == variable;
  }

  /** Returns how code comes to use a field of {@code this} that is not sendable; or null. */
  FieldTouches.Touch touch(Tree code, TypeElement type, List<String> home) {
    return parts().touches.find(code, type, home);
  }
}
