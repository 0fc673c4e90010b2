package dev.taskbound.engine.facts;

import com.sun.tools.javac.code.Kinds;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import dev.taskbound.engine.mode.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The mode of a type: written, declared on its class, or structural.
 *
 * <p>Structural sendability works as Rust's auto traits do: a class is as sendable as its instance
 * fields, a generic class as its type arguments, recursion assumes the best (coinduction). Only the
 * sendable half is structural; a field that holds a region makes its class's declaration wrong, and
 * is reported there.
 */
public final class TypeModes {
  /** Captured wildcards may be bounded by types that mention them again, without end. */
  private static final int DEEPEST = 8;

  private final ClassFactsReader classes;
  private final Frameworks frameworks;
  private final Sources sources;
  private final Marks marks;
  private final OwnState ownState;
  private final Map<TypeElement, Mode> structural = new HashMap<>();

  /** The instance fields of classes that were asked: in classes that refer to each other, often. */
  private final Map<TypeElement, VariableElement[]> instanceFields = new HashMap<>();

  private final Set<TypeElement> open = new HashSet<>();
  private int depth;

  TypeModes(
      ClassFactsReader classes,
      Frameworks frameworks,
      Sources sources,
      Marks marks,
      Elements elements,
      Types types) {
    this.classes = classes;
    this.frameworks = frameworks;
    this.sources = sources;
    this.marks = marks;
    this.ownState = new OwnState(sources, elements, types);
  }

  /** Returns whether no value of this type is ever confined: primitives, strings, boxes, enums. */
  public static boolean neverConfined(TypeMirror type) {
    if (type.getKind().isPrimitive()
        || type.getKind() == TypeKind.VOID
        || type.getKind() == TypeKind.NULL
        || type.getKind() == TypeKind.NONE) {
      return true;
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    return neverConfined((TypeElement) ((DeclaredType) type).asElement());
  }

  /** Returns the same for all types of a class. */
  public static boolean neverConfined(TypeElement element) {
    if (element.getKind() == ElementKind.ENUM) {
      return true;
    }
    // This is asked all the time: most classes are told by their packages, without their names.
    Symbol type = (Symbol) element;
    Symbol owner = type.owner;
    return owner.kind == Kinds.Kind.PCK
        && ((PackageSymbol) owner).fullname == type.name.table.names.java_lang
        && switch (type.name.toString()) {
          case "String",
              "Integer",
              "Long",
              "Short",
              "Byte",
              "Character",
              "Boolean",
              "Float",
              "Double",
              "Void",
              "CharSequence",
              "Number" ->
              true;
          default -> false;
        };
  }

  /** Returns whether {@code type} is {@code java.lang.Object}. */
  public static boolean isObject(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((TypeElement) ((DeclaredType) type).asElement())
            .getQualifiedName()
            .contentEquals("java.lang.Object");
  }

  /**
   * Returns the mode of a value of {@code type}.
   *
   * @param marked whether the question comes from marked code, where a type variable is of the top
   *     mode; in unmarked code it is as its bound
   */
  public Mode of(TypeMirror type, boolean marked) {
    return of(type, marked, marked);
  }

  /**
   * @param variables whether a type variable is of the top mode
   * @param arguments whether a type argument counts with its structural mode; in unmarked code only
   *     handles count, by their declarations
   */
  private Mode of(TypeMirror type, boolean variables, boolean arguments) {
    if (neverConfined(type) || depth > DEEPEST) {
      return Mode.UNCONFINED;
    }
    depth++;
    try {
      return compute(type, variables, arguments);
    } finally {
      depth--;
    }
  }

  private Mode compute(TypeMirror type, boolean marked, boolean arguments) {
    return switch (type.getKind()) {
      case ARRAY -> {
        Mode written = AnnotationReader.read(type).mode();
        yield written != null
            ? written
            : of(((ArrayType) type).getComponentType(), marked, arguments);
      }
      case TYPEVAR -> ofVariable((TypeVariable) type, marked);
      case WILDCARD -> {
        TypeMirror bound = ((WildcardType) type).getExtendsBound();
        yield bound == null ? Mode.UNCONFINED : of(bound, marked, arguments);
      }
      case INTERSECTION -> {
        Mode mode = Mode.UNCONFINED;
        for (TypeMirror bound : ((IntersectionType) type).getBounds()) {
          mode = mode.join(of(bound, marked, arguments));
        }
        yield mode;
      }
      case DECLARED -> ofDeclared((DeclaredType) type, marked, arguments);
      default -> Mode.UNCONFINED;
    };
  }

  private Mode ofVariable(TypeVariable variable, boolean marked) {
    Mode written = AnnotationReader.read(variable).mode();
    if (written != null) {
      return written;
    }
    if (captured(variable)) {
      return of(variable.getUpperBound(), marked);
    }
    Mode bound = writtenBound(variable);
    if (bound != null) {
      return bound;
    }
    TypeMirror upper = variable.getUpperBound();
    if (marked && marks.marked(variable.asElement().getEnclosingElement())) {
      return neverConfined(upper) ? Mode.UNCONFINED : Mode.CURRENT_TASK_ONLY;
    }
    if (upper.getKind() == TypeKind.DECLARED) {
      Mode declared = classes.of((TypeElement) ((DeclaredType) upper).asElement()).declared();
      return declared == null ? Mode.UNCONFINED : declared;
    }
    return Mode.UNCONFINED;
  }

  private static boolean captured(TypeVariable variable) {
    return !(variable.asElement() instanceof TypeParameterElement parameter)
        || !(parameter.getGenericElement() instanceof TypeElement)
            && !(parameter.getGenericElement() instanceof ExecutableElement);
  }

  /** Returns the mode written on a bound of {@code variable}, or null. */
  public static Mode writtenBound(TypeVariable variable) {
    Element element = variable.asElement();
    if (!(element instanceof TypeParameterElement parameter)) {
      return null;
    }
    if (captured(variable)) {
      return null;
    }
    int index = position(parameter);
    Mode mode =
        AnnotationReader.read(parameter)
            .orElse(RawTypeAnnotations.of(parameter.getGenericElement()).onTypeParameter(index))
            .mode();
    for (TypeMirror bound : parameter.getBounds()) {
      Mode written = AnnotationReader.read(bound).mode();
      if (written != null) {
        mode = mode == null ? written : mode.join(written);
      }
    }
    return mode;
  }

  private static int position(TypeParameterElement parameter) {
    Element generic = parameter.getGenericElement();
    if (generic instanceof TypeElement type) {
      return type.getTypeParameters().indexOf(parameter);
    }
    return generic instanceof ExecutableElement method
        ? method.getTypeParameters().indexOf(parameter)
        : -1;
  }

  /** Returns the mode written on a type use, or on the bound of a wildcard; null if none is. */
  public Mode writtenOn(TypeMirror type) {
    if (type.getKind() != TypeKind.WILDCARD) {
      return AnnotationReader.read(type).mode();
    }
    WildcardType wildcard = (WildcardType) type;
    TypeMirror bound =
        wildcard.getSuperBound() != null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
    return bound == null ? null : AnnotationReader.read(bound).mode();
  }

  private Mode ofDeclared(DeclaredType type, boolean marked, boolean arguments) {
    Mode written = AnnotationReader.read(type).mode();
    if (written == Mode.UNCONFINED) {
      return written;
    }
    TypeElement element = (TypeElement) type.asElement();
    Mode mode = written != null ? written : ofClass(element);
    ClassFacts facts = classes.of(element);
    if (facts.opaque()
        || type.getTypeArguments().isEmpty()
        || !arguments && unknownInside(element)) {
      return mode;
    }
    for (int i = 0; i < type.getTypeArguments().size(); i++) {
      if (!covered(facts, element, i)) {
        mode = mode.join(argument(type.getTypeArguments().get(i), marked, arguments));
      }
    }
    return mode;
  }

  /**
   * Returns whether nothing says what a class holds: a class file without a model, not of the
   * platform. It may as well only take such values, or make them.
   */
  private boolean unknownInside(TypeElement type) {
    return !type.getQualifiedName().toString().startsWith("java")
        && !sources.declares(type)
        && !classes.modelled(type)
        && !marks.marked(type);
  }

  private Mode argument(TypeMirror argument, boolean marked, boolean structurally) {
    if (!structurally
        && argument.getKind() == TypeKind.DECLARED
        && ((DeclaredType) argument).getTypeArguments().isEmpty()
        && AnnotationReader.read(argument).mode() == null) {
      Mode declared = classes.of((TypeElement) ((DeclaredType) argument).asElement()).declared();
      return declared == null ? Mode.UNCONFINED : declared;
    }
    return of(argument, marked, structurally);
  }

  private static boolean covered(ClassFacts facts, TypeElement element, int index) {
    return facts.assertedThreadSafe()
        && index < element.getTypeParameters().size()
        && facts
            .assertedFor()
            .contains(element.getTypeParameters().get(index).getSimpleName().toString());
  }

  /** Returns the mode of every use of a class, type arguments aside. */
  public Mode ofClass(TypeElement type) {
    ClassFacts facts = classes.of(type);
    if (facts.declared() != null) {
      return facts.assertedThreadSafe()
          ? facts.declared().sendable() ? facts.declared() : withRegionOnly(facts.declared())
          : facts.declared();
    }
    if (facts.assertedThreadSafe() || facts.functional()) {
      return Mode.UNCONFINED;
    }
    return structural(type);
  }

  /** Returns the mode of {@code this} in a class: what its own type variables stand for counts. */
  public Mode ofThis(TypeElement type) {
    Mode mode = ofClass(type);
    boolean sendable =
        mode.sendable()
            && (type.getTypeParameters().isEmpty()
                || of(type.asType(), marks.marked(type)).sendable());
    return sendable ? mode : mode.join(Mode.NOT_THREAD_SAFE);
  }

  private static Mode withRegionOnly(Mode mode) {
    return mode.limited() ? Mode.BORROWED : Mode.UNCONFINED;
  }

  private Mode structural(TypeElement type) {
    Mode known = structural.get(type);
    if (known != null) {
      return known;
    }
    if (type.getKind().isInterface() || !fieldsKnown(type) || !open.add(type)) {
      return Mode.UNCONFINED;
    }
    Mode mode = culprit(type) == null ? Mode.UNCONFINED : Mode.NOT_THREAD_SAFE;
    open.remove(type);
    if (open.isEmpty() || mode.confined()) {
      structural.put(type, mode);
    }
    return mode;
  }

  /** Returns whether the fields of a class tell whether it is sendable. */
  public boolean fieldsKnown(TypeElement type) {
    return sources.declares(type) || marks.marked(type);
  }

  /** Returns the first instance field, inherited ones included, that is not sendable, or null. */
  private VariableElement culprit(TypeElement type) {
    for (VariableElement field : instanceFields(type)) {
      if (!fieldMode(field).sendable()) {
        return field;
      }
    }
    if (type.getSuperclass().getKind() == TypeKind.DECLARED) {
      TypeElement above = (TypeElement) ((DeclaredType) type.getSuperclass()).asElement();
      if (!ofClass(above).sendable()) {
        return culprit(above);
      }
    }
    return null;
  }

  /** Returns such a field, if possible one whose class has not been told about. */
  private VariableElement culprit(TypeElement type, Set<TypeElement> told) {
    for (VariableElement field : instanceFields(type)) {
      if (!fieldMode(field).sendable()
          && (field.asType().getKind() != TypeKind.DECLARED
              || !told.contains(Facts.elementOf(field.asType())))) {
        return field;
      }
    }
    return culprit(type);
  }

  /**
   * Returns whether a class has fields that are not sendable, and all of them are of a type that
   * {@code accepted} accepts.
   */
  boolean allConfinedFields(TypeElement type, Predicate<TypeMirror> accepted) {
    if (ofClass(type).sendable() || !open.add(type)) {
      return false;
    }
    boolean all = true;
    for (VariableElement field : instanceFields(type)) {
      if (all && !fieldMode(field).sendable()) {
        // One is enough to know: classes that all refer to each other have too many ways.
        all = accepted.test(field.asType());
      }
    }
    open.remove(type);
    return all;
  }

  private VariableElement[] instanceFields(TypeElement type) {
    VariableElement[] known = instanceFields.get(type);
    if (known == null) {
      List<VariableElement> found = new ArrayList<>();
      for (Element member : type.getEnclosedElements()) {
        if (member.getKind() == ElementKind.FIELD
            && !member.getModifiers().contains(Modifier.STATIC)) {
          found.add((VariableElement) member);
        }
      }
      known = found.toArray(VariableElement[]::new);
      instanceFields.put(type, known);
    }
    return known;
  }

  /** Returns the mode of what a field may hold, as its declaration says. */
  public Mode fieldMode(VariableElement field) {
    Mode written = written(field);
    if (written != null) {
      return written;
    }
    Mode mode = ofType(field);
    return mode.confined() && (exempt(field) || mode == Mode.NOT_THREAD_SAFE && locked(field))
        ? Mode.UNCONFINED
        : mode;
  }

  /**
   * Returns the mode that the annotations and the type of a field give it, whatever guards it, and
   * whatever it is filled with: at least what {@link #fieldMode} says, and much cheaper.
   */
  public Mode mostOf(VariableElement field) {
    Mode written = written(field);
    return written != null ? written : ofType(field);
  }

  private static Mode written(VariableElement field) {
    if (field.getAnnotationMirrors().isEmpty() && field.asType().getAnnotationMirrors().isEmpty()) {
      return RawTypeAnnotations.of(field).onField().mode();
    }
    return AnnotationReader.read(field, field.asType())
        .orElse(RawTypeAnnotations.of(field).onField())
        .mode();
  }

  private Mode ofType(VariableElement field) {
    return field.asType().getKind() == TypeKind.TYPEVAR
        ? Mode.UNCONFINED
        : of(field.asType(), false, marks.marked(field.getEnclosingElement()));
  }

  /**
   * Returns whether a field is guarded by a lock, injected by a framework, or empty for ever.
   *
   * @see #locked
   */
  public boolean exempt(VariableElement field) {
    for (AnnotationMirror mirror : field.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("GuardedBy")) {
        return true;
      }
    }
    return frameworks.injected(field) || empty(field);
  }

  /**
   * Returns whether a private field of unmarked code needs no {@code @GuardedBy}: its file shows
   * that no two tasks work with what it holds at the same time.
   */
  public boolean locked(VariableElement field) {
    return !marks.marked(field.getEnclosingElement())
        && ownState.safe(field, t -> of(t, false).confined());
  }

  private boolean empty(VariableElement field) {
    return field.asType() instanceof DeclaredType declared
        ? !declared.getTypeArguments().isEmpty()
            && ofClass((TypeElement) declared.asElement()).sendable()
            && Emptiness.ofCollection(field, sources)
        : field.asType().getKind() == TypeKind.ARRAY && Emptiness.ofArray(field, sources);
  }

  /**
   * Explains why a type is not sendable, from the outside in: one sentence a link, the last one
   * naming the declaration that says so. Empty if it is sendable.
   */
  public List<String> whyNotSendable(TypeMirror type) {
    List<String> chain = new ArrayList<>();
    explain(type, chain, 0, new HashSet<>());
    return chain;
  }

  private void explain(TypeMirror type, List<String> chain, int depth, Set<TypeElement> told) {
    if (depth > 8 || of(type, true).sendable()) {
      return;
    }
    String name = Names.of(type);
    if (type.getKind() == TypeKind.ARRAY) {
      explain(((ArrayType) type).getComponentType(), chain, depth + 1, told);
      return;
    }
    if (type.getKind() == TypeKind.TYPEVAR) {
      chain.add("`" + name + "` may stand for a type that is not sendable");
      return;
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return;
    }
    Mode written = AnnotationReader.read(type).mode();
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    ClassFacts facts = classes.of(element);
    if (written != null && !written.sendable()) {
      chain.add("`" + name + "` is written " + written.annotation() + " here");
    } else if (facts.declared() != null && !facts.declared().sendable()) {
      String by = facts.declaredBy() == element ? "is declared " : "inherits ";
      String from = facts.declaredBy() == element ? "" : " from " + Names.of(facts.declaredBy());
      chain.add("`" + Names.of(element) + "` " + by + facts.declared().annotation() + from);
    } else if (!ofClass(element).sendable()) {
      told.add(element);
      VariableElement field = culprit(element, told);
      chain.add(
          "`%s` is not sendable: its field `%s` is a `%s`"
              .formatted(Names.of(element), field.getSimpleName(), Names.of(field.asType())));
      explain(field.asType(), chain, depth + 1, told);
    } else {
      explainArguments((DeclaredType) type, name, chain, depth, told);
    }
  }

  private void explainArguments(
      DeclaredType type, String name, List<String> chain, int depth, Set<TypeElement> told) {
    for (TypeMirror argument : type.getTypeArguments()) {
      if (!of(argument, true).sendable()) {
        chain.add("`" + name + "` contains `" + Names.of(argument) + "`");
        explain(argument, chain, depth + 1, told);
        return;
      }
    }
  }
}
