package dev.taskbound.engine.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
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
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * What the bodies of methods in the same compilation unit say where their signatures say nothing:
 * whether a functional parameter is run here, crosses or is kept, and whether a parameter is kept.
 */
public final class Helpers {
  final Summaries.Shared summaries = new Summaries.Shared();

  /** How many private methods are looked through for one that enters a context. */
  private static final int DEEPEST = 4;

  private final Facts facts;
  private final Map<ExecutableElement, MethodTree> methods = new HashMap<>();
  private final Map<TypeElement, ClassTree> classes = new HashMap<>();
  private final Map<VariableElement, Boundary> boundaries = new HashMap<>();
  private Set<ExecutableElement> called;
  private final Map<Element, Boolean> fixedFields = new HashMap<>();
  private final Set<VariableElement> open = new HashSet<>();
  private final Map<Tree, Map<TypeElement, Boolean>> touches = new IdentityHashMap<>();

  public Helpers(Facts facts) {
    this.facts = facts;
  }

  /** Makes a class of the unit known, with its methods. */
  public void add(ClassTree tree) {
    classes.put(TreeUtils.elementFromDeclaration(tree), tree);
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method) {
        methods.put(TreeUtils.elementFromDeclaration(method), method);
      }
    }
  }

  /** Returns the body of a method that is declared here and cannot be overridden, or null. */
  MethodTree visible(ExecutableElement method) {
    MethodTree tree = methods.get(method);
    return tree == null || tree.getBody() == null || overridable(method) ? null : tree;
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
        || CaptureScanner.of(tree, facts).stream().anyMatch(c -> c.kind() == Capture.Kind.THIS);
  }

  private static boolean overridable(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    if (method.getKind() == ElementKind.CONSTRUCTOR
        || modifiers.contains(Modifier.STATIC)
        || modifiers.contains(Modifier.PRIVATE)
        || modifiers.contains(Modifier.FINAL)) {
      return false;
    }
    Element owner = method.getEnclosingElement();
    return !owner.getModifiers().contains(Modifier.FINAL)
        && owner.getKind() != ElementKind.RECORD
        && owner.getKind() != ElementKind.ENUM
        && !((TypeElement) owner).getSimpleName().contentEquals("");
  }

  /** Returns what the body does with a functional parameter; null if it cannot be seen. */
  public Boundary boundaryOf(ParamFacts param) {
    VariableElement element = param.element();
    if (!param.functional()
        || !(element.getEnclosingElement() instanceof ExecutableElement method)) {
      return null;
    }
    MethodTree tree = visible(method);
    if (tree == null) {
      return null;
    }
    Boundary known = boundaries.get(element);
    if (known != null) {
      return known;
    }
    if (!open.add(element)) {
      return Boundary.IMMEDIATE;
    }
    int index = method.getParameters().indexOf(element);
    Element declared = TreeUtils.elementFromDeclaration(tree.getParameters().get(index));
    ParameterUses uses = new ParameterUses(declared);
    uses.scan(tree.getBody(), null);
    open.remove(element);
    Boundary result =
        uses.result.kind() == Boundary.Kind.IMMEDIATE && entersContext(tree)
            ? Boundary.SCOPED
            : uses.result;
    boundaries.put(element, result);
    return result;
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

  private static boolean names(Tree expression, Element variable) {
    Tree bare = Describe.bare(expression);
    if (bare instanceof MethodInvocationTree call
        && call.getArguments().size() >= 1
        && call.getMethodSelect().toString().endsWith("requireNonNull")) {
      bare = Describe.bare(call.getArguments().get(0));
    }
    return bare instanceof IdentifierTree name && TreeUtils.elementFromUse(name) == variable;
  }

  /** Classifies the uses of a functional parameter; the most demanding one counts. */
  private final class ParameterUses extends TreeScanner<Void, Void> {
    private final Element parameter;
    private Boundary result = Boundary.IMMEDIATE;

    ParameterUses(Element parameter) {
      this.parameter = parameter;
    }

    private void found(Boundary boundary) {
      if (boundary.kind().ordinal() > result.kind().ordinal()) {
        result = boundary;
      }
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
      ExecutableElement method = TreeUtils.elementFromUse(node);
      if (node.getMethodSelect() instanceof MemberSelectTree select
          && derived(select.getExpression())) {
        if (method.getModifiers().contains(Modifier.ABSTRACT)) {
          scan(node.getArguments(), unused);
          return null;
        }
        if (facts.of(method).traits().polyResult()) {
          // What it is made into is kept here: nothing else was done to it.
          found(Boundary.KEPT);
        }
      } else {
        scan(node.getMethodSelect(), unused);
      }
      arguments(method, node.getArguments());
      return null;
    }

    @Override
    public Void visitNewClass(NewClassTree node, Void unused) {
      scan(node.getEnclosingExpression(), unused);
      arguments(TreeUtils.elementFromUse(node), node.getArguments());
      scan(node.getClassBody(), unused);
      return null;
    }

    /** Returns whether an expression is the parameter, or what `negate` and the like make of it. */
    private boolean derived(Tree expression) {
      Tree bare = Describe.bare(expression);
      return names(bare, parameter)
          || bare instanceof MethodInvocationTree call
              && call.getMethodSelect() instanceof MemberSelectTree select
              && !TreeUtils.elementFromUse(call).getModifiers().contains(Modifier.ABSTRACT)
              && facts.of(TreeUtils.elementFromUse(call)).traits().polyResult()
              && derived(select.getExpression());
    }

    private void arguments(ExecutableElement method, List<? extends ExpressionTree> arguments) {
      MethodFacts called = facts.of(method);
      for (int i = 0; i < arguments.size(); i++) {
        ExpressionTree argument = arguments.get(i);
        boolean direct = derived(argument);
        boolean inside = !direct && isClosure(argument) && mentions(argument);
        if (!direct && !inside || called.params().isEmpty()) {
          scan(argument, null);
          continue;
        }
        Boundary to = boundaryAt(called, i);
        found(to);
      }
    }

    private Boundary boundaryAt(MethodFacts called, int index) {
      ParamFacts param = called.param(index);
      if (called.traits().boundary() != null) {
        return called.traits().boundary();
      }
      if (param.boundary() != null) {
        return param.boundary();
      }
      Boundary inferred = boundaryOf(param);
      if (inferred != null) {
        return inferred;
      }
      if (param.mode() != null && param.mode().limited()) {
        return Boundary.IMMEDIATE;
      }
      return called.marked() || param.poly() ? Boundary.KEPT : Boundary.UNKNOWN;
    }

    private boolean isClosure(Tree tree) {
      Tree bare = Describe.bare(tree);
      return bare instanceof LambdaExpressionTree
          || bare.getKind() == Tree.Kind.MEMBER_REFERENCE
          || bare instanceof NewClassTree creation && creation.getClassBody() != null;
    }

    private boolean mentions(Tree tree) {
      boolean[] found = new boolean[1];
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitIdentifier(IdentifierTree node, Void unused) {
          found[0] |= TreeUtils.elementFromUse(node) == parameter;
          return null;
        }
      }.scan(tree, null);
      return found[0];
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree node, Void unused) {
      // A lambda that is no argument is a value: what it runs, it runs later.
      if (mentions(node)) {
        found(Boundary.KEPT);
      }
      return null;
    }

    @Override
    public Void visitBinary(com.sun.source.tree.BinaryTree node, Void unused) {
      // A comparison with null does nothing to it.
      if (names(node.getLeftOperand(), parameter) || names(node.getRightOperand(), parameter)) {
        return null;
      }
      return super.visitBinary(node, unused);
    }

    @Override
    public Void visitIdentifier(IdentifierTree node, Void unused) {
      if (TreeUtils.elementFromUse(node) == parameter) {
        found(Boundary.KEPT);
      }
      return null;
    }
  }

  /**
   * Returns whether a closure, or a method of {@code type} that it calls, mentions a field of
   * {@code type} that is not sendable, or hands {@code this} on.
   */
  boolean touchesConfinedField(Tree closure, TypeElement type) {
    return touches
        .computeIfAbsent(closure, t -> new HashMap<>())
        .computeIfAbsent(
            type,
            t -> {
              FieldTouches scanner = new FieldTouches(type);
              scanner.scan(closure, null);
              return scanner.touched;
            });
  }

  /** Looks for confined fields, through the methods of this unit. */
  private final class FieldTouches extends TreeScanner<Void, Void> {
    private final TypeElement type;
    private final Set<Element> seen = new HashSet<>();
    private boolean touched;

    FieldTouches(TypeElement type) {
      this.type = type;
    }

    @Override
    public Void visitIdentifier(IdentifierTree node, Void unused) {
      // `this` alone touches nothing: its class is what the question is about.
      if (!node.getName().contentEquals("this") && !node.getName().contentEquals("super")) {
        member(TreeUtils.elementFromUse(node));
      }
      return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree node, Void unused) {
      member(TreeUtils.elementFromUse(node));
      return super.visitMemberSelect(node, unused);
    }

    @Override
    public Void visitMemberReference(com.sun.source.tree.MemberReferenceTree node, Void unused) {
      member(TreeUtils.elementFromUse(node));
      return super.visitMemberReference(node, unused);
    }

    private void member(Element element) {
      if (element == null
          || !seen.add(element)
          || element.getModifiers().contains(Modifier.STATIC)) {
        return;
      }
      if (element.getKind() == ElementKind.FIELD && element.getEnclosingElement() != null) {
        touched |= !facts.fieldMode((VariableElement) element).sendable();
      } else if (element instanceof ExecutableElement method) {
        MethodTree tree = methods.get(method);
        if (tree != null && tree.getBody() != null) {
          scan(tree.getBody(), null);
        }
      }
    }
  }
}
