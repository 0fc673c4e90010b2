package dev.taskbound.engine.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.taskbound.engine.facts.ClassFacts;
import dev.taskbound.engine.facts.Declared;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.LombokCode;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.flow.Generics;
import dev.taskbound.engine.flow.Helpers;
import dev.taskbound.engine.flow.Reports;
import dev.taskbound.engine.flow.TaskMethods;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.report.Remedy;
import dev.taskbound.engine.rules.overriding.Overrides;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The rules about declarations: fields, record components, signatures. */
public final class Declarations {
  private final Facts facts;
  private final Helpers helpers;
  private final Reports reports;

  /** Made when they are needed, as they are in few files. */
  private Overrides overrides;

  private TaskMethods taskMethods;

  public Declarations(Facts facts, Helpers helpers, Reports reports) {
    this.facts = facts;
    this.helpers = helpers;
    this.reports = reports;
  }

  /** Checks the members that {@code tree} declares itself. */
  public void check(ClassTree tree) {
    TypeElement type = Declared.by(tree);
    for (Tree member : tree.getMembers()) {
      if (member instanceof VariableTree field) {
        field(type, field, Declared.by(field));
      } else if (member instanceof MethodTree method) {
        ExecutableElement element = Declared.by(method);
        if (facts.bound(element) && !LombokCode.declares(element)) {
          signature(method, element);
          overrides().check(method, element);
          taskMethods().check(method, element);
        }
      }
    }
    if (type.getKind() == ElementKind.RECORD) {
      accessors(type, tree);
    }
  }

  private Overrides overrides() {
    if (overrides == null) {
      overrides = new Overrides(facts, helpers, reports);
    }
    return overrides;
  }

  private TaskMethods taskMethods() {
    if (taskMethods == null) {
      taskMethods = new TaskMethods(facts, helpers, reports);
    }
    return taskMethods;
  }

  /** The accessors of a record that nobody wrote override, too; they stand at the components. */
  private void accessors(TypeElement type, ClassTree tree) {
    Map<Name, ExecutableElement> unwritten = new HashMap<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      if (component.getAccessor() != null && facts.bound(component.getAccessor())) {
        unwritten.put(component.getSimpleName(), component.getAccessor());
      }
    }
    if (unwritten.isEmpty()) {
      return;
    }
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method) {
        unwritten.values().remove(Declared.by(method));
      }
    }
    for (Tree member : tree.getMembers()) {
      if (member instanceof VariableTree field && unwritten.containsKey(field.getName())) {
        overrides().check(field, unwritten.get(field.getName()));
      }
    }
  }

  private void field(TypeElement type, VariableTree tree, VariableElement field) {
    if (field.getKind() != ElementKind.FIELD || !matters(type, field)) {
      return;
    }
    Mode mode = facts.fieldMode(field);
    if (!mode.confined() || facts.modes().exempt(field)) {
      return;
    }
    if (field.getModifiers().contains(Modifier.STATIC)) {
      if (field.getModifiers().contains(Modifier.FINAL) && empty(tree.getInitializer())) {
        return;
      }
      reports.add(
          Rule.ESCAPE_TO_STATIC,
          tree,
          "the static field `%s` is shared by all tasks, but a `%s` is %s"
              .formatted(
                  field.getSimpleName(),
                  Names.of(field.asType()),
                  mode.sendable() ? "borrowed" : "not sendable"),
          chain(field),
          "create one where it is needed, keep one for each thread in a ThreadLocal, or use a"
              + " thread-safe class");
      return;
    }
    instance(type, tree, field, mode);
  }

  /**
   * What guards a field and what it is filled with takes a look at its whole file: so the mode of
   * its type is asked first. Only static fields and those of classes that promise something are to
   * be sendable.
   */
  private boolean matters(TypeElement type, VariableElement field) {
    Mode most = facts.modes().mostOf(field);
    return most.confined()
        && (most.limited()
            || field.getModifiers().contains(Modifier.STATIC)
            || promisesToCross(facts.of(type)));
  }

  private static boolean promisesToCross(ClassFacts owner) {
    return owner.declaredSendable() || owner.explicit() && owner.declared() == Mode.BORROWED;
  }

  /** An array without elements, or an object without fields, has nothing that could be confined. */
  private static boolean empty(Tree initializer) {
    if (initializer instanceof NewClassTree made && made.getClassBody() != null) {
      return stateless(Declared.by(made.getClassBody()));
    }
    if (!(initializer instanceof NewArrayTree array)) {
      return false;
    }
    if (array.getInitializers() != null) {
      return array.getInitializers().isEmpty();
    }
    return array.getDimensions().get(0) instanceof LiteralTree length
        && Integer.valueOf(0).equals(length.getValue());
  }

  private static boolean stateless(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD
          && !member.getModifiers().contains(Modifier.STATIC)) {
        return false;
      }
    }
    TypeElement above = Facts.elementOf(type.getSuperclass());
    return above == null || stateless(above);
  }

  private void instance(TypeElement type, VariableTree tree, VariableElement field, Mode mode) {
    ClassFacts owner = facts.of(type);
    if (!mode.sendable() && promisesToCross(owner) && !owner.assertedThreadSafe()) {
      boolean borrowedField = owner.declared() == Mode.BORROWED && mode.limited();
      reports.add(
          borrowedField ? Rule.ESCAPE_TO_FIELD : Rule.CLASS_NOT_SENDABLE,
          tree,
          "%s, but its field `%s` (%s) is not sendable"
              .formatted(Names.promise(type), field.getSimpleName(), Names.of(field.asType())),
          chain(field),
          "remove the field, guard it with a lock (@GuardedBy), or state why it is safe with"
              + " @AssertThreadSafe");
      return;
    }
    boolean declared = owner.declared() != null && owner.declared().limited();
    if (mode.limited() && !declared && !helpers.bound(type)) {
      reports.add(
          Rule.ESCAPE_TO_FIELD,
          tree,
          "the field `%s` holds a `%s`, which must not outlive its scope, but `%s` may live longer"
              .formatted(field.getSimpleName(), Names.of(field.asType()), Names.of(type)),
          List.of(),
          "keep plain data in the field, or declare the class " + mode.annotation(),
          List.of(Remedy.of(type, mode.join(owned(owner)).annotation().substring(1))));
    }
  }

  private static Mode owned(ClassFacts owner) {
    return owner.declared() == null ? Mode.UNCONFINED : owner.declared();
  }

  private List<Note> chain(VariableElement field) {
    List<String> why = facts.modes().whyNotSendable(field.asType());
    return why.isEmpty() ? List.of() : List.of(Note.of(Note.Role.REASON, String.join("; ", why)));
  }

  private void signature(MethodTree tree, ExecutableElement method) {
    if (!facts.marked(method)
        || method.getModifiers().contains(Modifier.PRIVATE)
        || Declared.unwritten(method)) {
      return;
    }
    MethodFacts signature = facts.of(method);
    boolean ambiguous =
        method.getKind() == ElementKind.CONSTRUCTOR
            ? ambiguousConstructor(method, signature)
            : signature.owners().ambiguous()
                && !signature.traits().polyResult()
                && (signature.resultWritten()
                    || Generics.variables(method.getReturnType()).isEmpty());
    if (ambiguous) {
      reports.add(
          Rule.BORROW_AMBIGUOUS,
          tree,
          "`%s` returns a borrowed value, but its signature does not tell who owns it"
              .formatted(Names.call(method)),
          List.of(),
          "name the owner: @BorrowsFrom(\"parameter\")",
          candidates(signature).isEmpty()
              ? List.of()
              : List.of(
                  Remedy.of(method, "BorrowsFrom", ReturnedFrom.of(tree, candidates(signature)))));
    }
  }

  private boolean ambiguousConstructor(ExecutableElement method, MethodFacts signature) {
    if (!signature.result().limited()
        || signature.owners().written()
        || method.getEnclosingElement().getKind() == ElementKind.RECORD) {
      return false;
    }
    return candidates(signature).size() > 1;
  }

  private List<String> candidates(MethodFacts signature) {
    return signature.params().stream()
        .filter(p -> facts.canOwn(p.element().asType()))
        .map(ParamFacts::name)
        .toList();
  }
}
