package dev.taskbound.engine.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.report.Note;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * Finds the way from a closure over methods of {@code this} to a confined field of it, within one
 * unit. Each body is looked at once; of several ways the shortest is told.
 */
final class FieldTouches {

  /**
   * A way to a field.
   *
   * @param calls the calls on the way, of which the first stands in the closure
   * @param field the field
   * @param at where it is used
   */
  record Touch(List<Call> calls, VariableElement field, Tree at) {

    /** Returns the same way, told from the class whose code was asked about. */
    Touch from(TypeElement type) {
      List<Call> all = new ArrayList<>();
      all.add(new Call(type, at));
      all.addAll(calls);
      return new Touch(all, field, at);
    }

    /** Returns the steps as notes; none if the closure itself mentions the field. */
    List<Note> notes(Reports reports) {
      List<Note> notes = new ArrayList<>();
      for (int i = 1; i < calls.size(); i++) {
        notes.add(
            reports.note(
                Note.Role.STEP,
                "`%s` uses `%s` here"
                    .formatted(Names.of(calls.get(i - 1).to()), Names.of(calls.get(i).to())),
                calls.get(i).at()));
      }
      if (!calls.isEmpty()) {
        notes.add(
            reports.note(
                Note.Role.STEP,
                "`%s` uses the field `%s` (%s) here"
                    .formatted(
                        Names.of(calls.get(calls.size() - 1).to()),
                        Names.of(field),
                        Names.of(field.asType())),
                at));
      }
      return notes;
    }
  }

  /** A use of a method, or of an inner class, of the same object. */
  record Call(Element to, Tree at) {}

  /** A piece of code, and the home of the context that it runs in. */
  private record Code(Tree tree, List<String> home) {}

  /** What one piece of code does with {@code this}. */
  private record Direct(VariableElement field, Tree at, Map<Call, Code> calls) {}

  /** What is asked: of which class the object is, and which handles are at home where it goes. */
  private record Question(TypeElement type, List<String> home) {}

  private final Helpers helpers;
  private final Facts facts;
  private final Map<Tree, Map<Question, Direct>> direct = new IdentityHashMap<>();
  private final Map<Tree, Map<Question, Optional<Touch>>> found = new IdentityHashMap<>();

  FieldTouches(Helpers helpers, Facts facts) {
    this.helpers = helpers;
    this.facts = facts;
  }

  /**
   * Returns how {@code code} comes to use a field of {@code type}, as a part of the object whose
   * {@code this} it is, that may not go to a context which is home to {@code home}; or null.
   */
  Touch find(Tree code, TypeElement type, List<String> home) {
    return found
        .computeIfAbsent(code, c -> new HashMap<>())
        .computeIfAbsent(
            new Question(type, home), q -> Optional.ofNullable(search(new Code(code, home), type)))
        .orElse(null);
  }

  private Touch search(Code start, TypeElement type) {
    Map<Code, List<Call>> ways = new LinkedHashMap<>();
    Deque<Code> next = new ArrayDeque<>();
    ways.put(start, List.of());
    next.add(start);
    while (!next.isEmpty()) {
      Code code = next.remove();
      Direct here = direct(code, type);
      if (here.field() != null) {
        return new Touch(ways.get(code), here.field(), here.at());
      }
      here.calls()
          .forEach(
              (call, target) -> {
                if (!ways.containsKey(target)) {
                  List<Call> way = new ArrayList<>(ways.get(code));
                  way.add(call);
                  ways.put(target, way);
                  next.add(target);
                }
              });
    }
    return null;
  }

  private Direct direct(Code code, TypeElement type) {
    Map<Question, Direct> known = direct.computeIfAbsent(code.tree(), t -> new HashMap<>());
    Question question = new Question(type, code.home());
    Direct before = known.get(question);
    if (before == null) {
      List<String> asked = helpers.homes().askedIn(code.tree());
      Scanner scanner = new Scanner(type, asked.isEmpty() ? code.home() : asked);
      scanner.scan(code.tree(), null);
      before = new Direct(scanner.field, scanner.at, scanner.calls);
      known.put(question, before);
    }
    return before;
  }

  private final class Scanner extends TreeScanner<Void, Void> {
    private final TypeElement type;
    private final Map<Call, Code> calls = new LinkedHashMap<>();
    private List<String> home;
    private VariableElement field;
    private Tree at;

    Scanner(TypeElement type, List<String> home) {
      this.type = type;
      this.home = home;
    }

    @Override
    public Void visitIdentifier(IdentifierTree node, Void unused) {
      // `this` alone touches nothing: its class is what the question is about.
      if (!node.getName().contentEquals("this") && !node.getName().contentEquals("super")) {
        member(TreeUtils.elementFromUse(node), node);
      }
      return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree node, Void unused) {
      if (self(node.getExpression())) {
        member(TreeUtils.elementFromUse(node), node);
        return null;
      }
      return super.visitMemberSelect(node, unused);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree node, Void unused) {
      Element method = TreeUtils.elementFromUse(node);
      if (self(node.getQualifierExpression())) {
        member(method, node);
        return null;
      }
      if (method instanceof ExecutableElement named && anyTask(named)) {
        return null;
      }
      return super.visitMemberReference(node, unused);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
      ExecutableElement method = TreeUtils.elementFromUse(node);
      if (method == null || !anyTask(method)) {
        scan(node.getMethodSelect(), unused);
      }
      arguments(method, node.getArguments());
      return null;
    }

    private void arguments(ExecutableElement method, List<? extends ExpressionTree> arguments) {
      for (int i = 0; i < arguments.size(); i++) {
        List<String> before = home;
        List<String> there = helpers.homes().of(method, arguments, i);
        home = there.isEmpty() ? home : there;
        scan(arguments.get(i), null);
        home = before;
      }
    }

    @Override
    public Void visitNewClass(NewClassTree node, Void unused) {
      TypeMirror made = TreeUtils.typeOf(node);
      TypeElement inner = made == null ? null : Facts.elementOf(made);
      ClassTree tree = inner == null ? null : helpers.classTree(inner);
      boolean around =
          tree != null
              && (inner.getNestingKind() == NestingKind.LOCAL
                  || inner.getNestingKind() == NestingKind.MEMBER
                      && !inner.getModifiers().contains(Modifier.STATIC));
      if (around) {
        calls.putIfAbsent(new Call(inner, node), new Code(tree, home));
      }
      scan(node.getEnclosingExpression(), unused);
      arguments(TreeUtils.elementFromUse(node), node.getArguments());
      return scan(node.getClassBody(), unused);
    }

    private boolean anyTask(ExecutableElement method) {
      return facts.of(method).receiver().anyTask();
    }

    private boolean self(Tree expression) {
      Tree bare = Describe.bare(expression);
      return bare instanceof IdentifierTree name
              && (name.getName().contentEquals("this") || name.getName().contentEquals("super"))
          || bare instanceof MemberSelectTree select
              && (select.getIdentifier().contentEquals("this")
                  || select.getIdentifier().contentEquals("super"));
    }

    private void member(Element element, ExpressionTree tree) {
      if (element == null
          || element.getModifiers().contains(Modifier.STATIC)
          || !(element.getEnclosingElement() instanceof TypeElement owner)
          || !ofThis(owner)) {
        return;
      }
      if (element.getKind() == ElementKind.FIELD) {
        VariableElement used = (VariableElement) element;
        boolean confined = !facts.fieldMode(used).sendable();
        if (field == null && confined && !facts.atHome(used.asType(), home)) {
          field = used;
          at = tree;
        }
      } else if (element instanceof ExecutableElement method) {
        MethodTree body = helpers.tree(method);
        if (body != null && body.getBody() != null) {
          calls.putIfAbsent(new Call(method, tree), new Code(body.getBody(), home));
        }
      }
    }

    /** What is inherited belongs to the object as well. */
    private boolean ofThis(TypeElement owner) {
      return owner == type
          || facts
              .types()
              .isSubtype(
                  facts.types().erasure(type.asType()), facts.types().erasure(owner.asType()));
    }
  }
}
