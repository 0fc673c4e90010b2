package dev.taskbound.engine.facts;

import com.sun.source.util.Trees;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.taskbound.engine.effort.Effort;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.models.Models;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
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

/** Everything that declarations say: the one place where annotations and models are looked up. */
public final class Facts {
  private final Effort effort = new Effort();
  private final Elements elements;
  private final Types types;
  private final Sources sources;
  private final Marks marks;
  private final Capabilities capabilities;
  private final ClassFactsReader classes;
  private final TypeModes modes;
  private final Sayings sayings;
  private final MethodFactsReader methods;
  private final Silence silence;
  private final Map<TypeElement, Boolean> owners = new HashMap<>();

  /**
   * @param strict whether all sources under check are marked
   */
  public Facts(Elements elements, Types types, Trees trees, Models models, boolean strict) {
    this.elements = elements;
    this.types = types;
    this.sources = new Sources(trees);
    this.marks = new Marks(sources, strict);
    this.capabilities = new Capabilities(elements);
    Frameworks frameworks = new Frameworks(models);
    this.classes = new ClassFactsReader(elements, models, frameworks, capabilities, effort);
    this.modes = new TypeModes(classes, frameworks, sources, marks, elements, types);
    this.sayings = new Sayings(models, frameworks, marks, elements);
    this.methods = new MethodFactsReader(this, models, frameworks, sayings);
    this.silence = new Silence(models, capabilities, sayings);
  }

  /** Returns the counts of what is done with these facts, theirs and those of the analyses. */
  public Effort effort() {
    return effort;
  }

  public Types types() {
    return types;
  }

  public Elements elements() {
    return elements;
  }

  public Sources sources() {
    return sources;
  }

  public Capabilities capabilities() {
    return capabilities;
  }

  public TypeModes modes() {
    return modes;
  }

  public ClassFacts of(TypeElement type) {
    return classes.of(type);
  }

  public MethodFacts of(ExecutableElement method) {
    return methods.of(method);
  }

  /**
   * Returns whether a method is known to say nothing at all: nothing is written on it, in a model
   * of it, or on a method that it may override, and it is not marked. Its facts are then those of
   * the types of its parameters and its result alone. Costs a look-up; that nothing is known where
   * it answers false is possible.
   */
  public boolean silent(ExecutableElement method) {
    return sayings.silent((MethodSymbol) method);
  }

  /**
   * Returns whether nothing is written about any method that a class has or inherits, constructors
   * aside; marked or not.
   */
  public boolean nothingWritten(TypeElement type) {
    return sayings.allUnwritten((ClassSymbol) type);
  }

  /**
   * Returns whether nothing is written on a class or any of its super-types, in code or in a model:
   * it is neither declared to be of a mode, nor lent, nor does it need a capability.
   */
  public boolean plain(TypeElement type) {
    return sayings.plain((ClassSymbol) type);
  }

  /**
   * Returns whether unmarked code is held to the end of an object of this type: it is known what it
   * means that one is closed. Own classes of unmarked code may well be used after that.
   */
  public boolean followed(TypeElement type) {
    return of(type).declared() != null
        || of(type).lent()
        || type.getQualifiedName().toString().startsWith("java.")
        || marked(type);
  }

  /** Returns what is written on a method itself or in a model of it, nothing inherited. */
  public MethodFacts written(ExecutableElement method) {
    return methods.written(method);
  }

  /** Returns the methods that {@code method} overrides or implements directly. */
  public List<ExecutableElement> overriddenBy(ExecutableElement method) {
    return methods.overriddenBy(method);
  }

  /**
   * Returns whether a method may break a promise of what it overrides, or one of its own signature:
   * it is marked, something is written on it or on its class, or its class has to do with locks or
   * with homes.
   */
  public boolean bound(ExecutableElement method) {
    MethodSymbol symbol = (MethodSymbol) method;
    ClassSymbol owner = (ClassSymbol) symbol.owner;
    if (sayings.plain(owner) && sayings.silent(symbol)) {
      return false;
    }
    return marked(owner)
        || !silence.onItself(symbol)
        || !silence.onClass(owner)
        || silence.demandsAbove(owner);
  }

  /** Returns whether unannotated signatures of {@code element} are promises. */
  public boolean marked(Element element) {
    return marks.marked(element);
  }

  /** Returns whether a method belongs to a lazy stream. */
  public boolean inPipeline(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement owner && of(owner).pipeline();
  }

  /** Returns whether a type is that of a lazy stream. */
  public boolean pipeline(TypeMirror type) {
    ClassFacts facts = ofType(type);
    return facts != null && facts.pipeline();
  }

  /** Returns whether a method's class does not contain its type arguments. */
  public boolean inOpaque(ExecutableElement method) {
    return !(method.getEnclosingElement() instanceof TypeElement owner) || of(owner).opaque();
  }

  /**
   * Returns whether a value of {@code type} belongs to the home context of one of the handle types
   * {@code homes}: it is such a handle, or all that keeps its class from crossing is.
   */
  public boolean atHome(TypeMirror type, List<String> homes) {
    if (type.getKind() == TypeKind.ARRAY) {
      return atHome(((ArrayType) type).getComponentType(), homes);
    }
    TypeElement own = elementOf(type);
    if (own == null) {
      return false;
    }
    if (modes.ofClass(own).sendable() && type instanceof DeclaredType declared) {
      // A container of what is at home; nothing else, however confined one of its kind may be.
      List<? extends TypeMirror> contents =
          declared.getTypeArguments().stream().filter(t -> !modes.of(t, false).sendable()).toList();
      return !contents.isEmpty() && contents.stream().allMatch(t -> atHome(t, homes));
    }
    for (String each : homes) {
      TypeElement home = elements.getTypeElement(each);
      if (home != null
          && types.isSubtype(types.erasure(own.asType()), types.erasure(home.asType()))) {
        return true;
      }
    }
    return classes.of(own).declared() == null
        && modes.allConfinedFields(own, f -> atHome(f, homes));
  }

  /** Returns the class facts of a type's erasure, or null if it is no class or interface. */
  public ClassFacts ofType(TypeMirror type) {
    TypeElement element = elementOf(type);
    return element == null ? null : classes.of(element);
  }

  /** Returns the class or interface that a type denotes or is bounded by, or null. */
  public static TypeElement elementOf(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> (TypeElement) ((DeclaredType) type).asElement();
      case TYPEVAR -> elementOf(((TypeVariable) type).getUpperBound());
      case INTERSECTION -> elementOf(((IntersectionType) type).getBounds().get(0));
      case WILDCARD -> {
        TypeMirror bound = ((WildcardType) type).getExtendsBound();
        yield bound == null ? null : elementOf(bound);
      }
      default -> null;
    };
  }

  /** Returns whether one of these annotations means anything to us. */
  public boolean means(List<? extends AnnotationMirror> annotations) {
    return sayings.means(annotations);
  }

  /** Returns whether the class of {@code type} vouches for the sendability of what it holds. */
  public boolean asserted(TypeMirror type) {
    TypeElement element = type == null ? null : elementOf(type);
    return element != null && classes.of(element).assertedThreadSafe();
  }

  /** Returns whether {@code type} is a functional interface. */
  public boolean functional(TypeMirror type) {
    ClassFacts facts = type.getKind() == TypeKind.DECLARED ? ofType(type) : null;
    return facts != null && facts.functional();
  }

  /** Returns the single abstract method of a functional interface type, or null. */
  public ExecutableElement functionalMethod(TypeMirror type) {
    TypeElement element = elementOf(type);
    return element == null ? null : classes.singleMethod(element);
  }

  /** Returns the annotations of a field, its model's included. */
  public Mode fieldMode(VariableElement field) {
    return modes.fieldMode(field);
  }

  /**
   * Returns whether a type can own borrows: it is {@code AutoCloseable}, has a mode of its own, or
   * declares an instance method that returns a borrow.
   */
  public boolean canOwn(TypeMirror type) {
    if (TypeModes.neverConfined(type) || functional(type)) {
      return false;
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return false;
    }
    TypeElement element = elementOf(type);
    return element != null && canOwn(element);
  }

  private boolean canOwn(TypeElement type) {
    Boolean known = owners.get(type);
    if (known == null) {
      owners.put(type, false);
      known = computeCanOwn(type);
      owners.put(type, known);
    }
    return known;
  }

  private boolean computeCanOwn(TypeElement type) {
    Mode declared = classes.of(type).declared();
    if (declared != null && declared.confined() || classes.isAutoCloseable(type)) {
      return true;
    }
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.METHOD
          && !member.getModifiers().contains(Modifier.STATIC)
          && methods.returnsBorrow((ExecutableElement) member)) {
        return true;
      }
    }
    for (TypeMirror above : ClassFactsReader.supertypes(type)) {
      TypeElement element = (TypeElement) ((DeclaredType) above).asElement();
      if (canOwn(element)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a method overrides or implements one of a super-type. */
  public boolean overridesAny(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.PRIVATE)
        && method.getEnclosingElement() instanceof TypeElement owner
        && overridesAny(method, owner, owner);
  }

  private boolean overridesAny(ExecutableElement method, TypeElement type, TypeElement owner) {
    for (TypeMirror above : types.directSupertypes(type.asType())) {
      TypeElement base = elementOf(above);
      if (base == null) {
        continue;
      }
      for (Element member : base.getEnclosedElements()) {
        if (member.getKind() == ElementKind.METHOD
            && member.getSimpleName().equals(method.getSimpleName())
            && elements.overrides(method, (ExecutableElement) member, owner)) {
          return true;
        }
      }
      if (overridesAny(method, base, owner)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a method returns its result behind something: an {@code Optional}. */
  public boolean containsResult(ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    return type instanceof DeclaredType declared
        && !declared.getTypeArguments().isEmpty()
        && !isAutoCloseable(type);
  }

  public boolean isAutoCloseable(TypeMirror type) {
    TypeElement element = elementOf(type);
    return element != null && classes.isAutoCloseable(element);
  }
}
