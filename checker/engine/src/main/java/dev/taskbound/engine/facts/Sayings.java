package dev.taskbound.engine.facts;

import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Scope.LookupKind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Name;
import dev.taskbound.engine.models.ModelClass;
import dev.taskbound.engine.models.Models;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;

/**
 * Tells of which methods and classes nothing is written that means anything here, in code or in a
 * model, on themselves or on what they inherit from.
 *
 * <p>That is so of nearly all methods of a program. It is told from one look at the members of each
 * class and of its super-types; methods go by their names. So some are taken to say something that
 * do not, never the other way round.
 */
class Sayings {
  /** What is written about the methods of a class, its inherited ones included. */
  private static final class Said {
    /** Names of methods; a constructor has none here. */
    final Set<Name> methods;

    /** Whether something may be written about any method, whatever its name. */
    final boolean all;

    /** Whether something is written on a constructor. */
    final boolean constructors;

    /** Whether something is written on the class or a super-type. */
    final boolean onClass;

    Said(Set<Name> methods, boolean all, boolean constructors, boolean onClass) {
      this.methods = methods;
      this.all = all;
      this.constructors = constructors;
      this.onClass = onClass;
    }
  }

  private static final Said NOTHING = new Said(Set.of(), false, false, false);
  private static final Said ANYTHING = new Said(Set.of(), true, true, true);

  /** Annotations of which it need not be read what is written on them in turn. */
  private static final String OF_THE_PLATFORM = "jdk.internal.";

  private static final byte MEANT = 1;
  private static final byte BOUNDARY = 2;

  private final Models models;
  private final Frameworks frameworks;
  private final Marks marks;
  private final Elements elements;
  private final Map<ClassSymbol, Said> classes = new IdentityHashMap<>();
  private final Map<Symbol, Byte> annotations = new IdentityHashMap<>();
  private final Map<Symbol, Boolean> defaults = new HashMap<>();

  Sayings(Models models, Frameworks frameworks, Marks marks, Elements elements) {
    this.models = models;
    this.frameworks = frameworks;
    this.marks = marks;
    this.elements = elements;
  }

  /**
   * Returns whether nothing is written about a method: not on it, its parameters or their types,
   * not in a model, not on a method that it may override, and no framework's annotation or model's
   * default says anything about all methods of its class.
   */
  boolean unwritten(MethodSymbol method) {
    if (!(method.owner instanceof ClassSymbol owner)) {
      return false;
    }
    Said said = of(owner);
    return !said.all
        && (method.isConstructor() ? !said.constructors : !said.methods.contains(method.name));
  }

  /** Returns whether nothing is written about a method, nor is its signature a promise. */
  boolean silent(MethodSymbol method) {
    return unwritten(method) && !marks.marked(method.owner);
  }

  /** Returns whether nothing is written about any method of a class that is no constructor. */
  boolean allUnwritten(ClassSymbol type) {
    Said said = of(type);
    return !said.all && said.methods.isEmpty();
  }

  /**
   * Returns whether nothing is written on a class itself, nor on any of its super-types: it has no
   * mode but that of its fields.
   */
  boolean plain(ClassSymbol type) {
    return !of(type).onClass;
  }

  private Said of(ClassSymbol type) {
    Said known = classes.get(type);
    if (known == null) {
      classes.put(type, ANYTHING);
      known = compute(type);
      classes.put(type, known);
    }
    return known;
  }

  private Said compute(ClassSymbol type) {
    type.apiComplete();
    if (type.kind != Kind.TYP
        || (type.flags_field & Flags.COMPOUND) != 0
        || !(type.owner instanceof Element)
        || type.owner.kind == Kind.NIL) {
      // Class files that are missing, and javac's own classes of arrays and intersections.
      return ANYTHING;
    }
    boolean all = byDefault(type);
    boolean onClass = false;
    for (Attribute.Compound each : type.getAnnotationMirrors()) {
      byte meaning = meaning(each);
      onClass |= (meaning & MEANT) != 0;
      all |= (meaning & BOUNDARY) != 0;
    }
    Set<Name> methods = new HashSet<>();
    ModelClass model = models.find(type.getQualifiedName().toString()).orElse(null);
    if (model != null) {
      onClass |= !model.annotations().isEmpty();
      for (String key : model.methods().keySet()) {
        methods.add((Name) elements.getName(key.substring(0, key.indexOf('('))));
      }
    }
    addMembers(type, methods);
    boolean constructors = methods.remove((Name) elements.getName("<init>"));
    return withInherited(type, new Said(methods, all, constructors, onClass));
  }

  private Said withInherited(ClassSymbol type, Said own) {
    Set<Name> methods = own.methods;
    boolean all = own.all;
    boolean onClass = own.onClass;
    boolean shared = false;
    Type above = (Type) type.getSuperclass();
    List<Type> interfaces = type.getInterfaces();
    for (int i = -1; i < interfaces.size(); i++) {
      Type each = i < 0 ? above : interfaces.get(i);
      if (each.getKind() != TypeKind.DECLARED) {
        continue;
      }
      Said inherited = of((ClassSymbol) each.tsym);
      all |= inherited.all;
      onClass |= inherited.onClass;
      if (methods.isEmpty()) {
        methods = inherited.methods;
        shared = true;
      } else if (!inherited.methods.isEmpty()
          && inherited.methods != methods
          && !methods.containsAll(inherited.methods)) {
        methods = shared ? new HashSet<>(methods) : methods;
        shared = false;
        methods.addAll(inherited.methods);
      }
    }
    return methods.isEmpty() && !all && !own.constructors && !onClass
        ? NOTHING
        : new Said(methods, all, own.constructors || own.all, onClass);
  }

  private void addMembers(ClassSymbol type, Set<Name> names) {
    for (Symbol each : type.members().getSymbols(LookupKind.NON_RECURSIVE)) {
      if (each.kind == Kind.MTH && speaks((MethodSymbol) each)) {
        names.add(each.name);
      }
    }
  }

  /** Returns whether something is written on a method, its parameters, or their types. */
  boolean speaks(MethodSymbol method) {
    Type type = method.type;
    if (means(method.getRawAttributes())
        || means(method.getRawTypeAttributes())
        || onType(type.getReturnType())
        || onType(type.getReceiverType())) {
      return true;
    }
    for (Type each : type.getParameterTypes()) {
      if (onType(each)) {
        return true;
      }
    }
    if (method.params != null) {
      for (VarSymbol each : method.params) {
        if (means(each.getRawAttributes()) || onType(each.type)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether something is written on a type or one of its arguments. */
  boolean onType(Type type) {
    if (type == null) {
      return false;
    }
    if (means(type.getAnnotationMirrors())) {
      return true;
    }
    switch (type.getTag()) {
      case CLASS -> {
        for (com.sun.tools.javac.util.List<Type> each = type.getTypeArguments();
            each.nonEmpty();
            each = each.tail) {
          if (onType(each.head)) {
            return true;
          }
        }
        return false;
      }
      case WILDCARD -> {
        return onType(((Type.WildcardType) type).type);
      }
      default -> {
        return false;
      }
    }
  }

  /** Returns whether one of these annotations means anything. */
  boolean means(List<? extends AnnotationMirror> all) {
    if (!all.isEmpty()) {
      for (AnnotationMirror each : all) {
        if (meaning((Attribute.Compound) each) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  private byte meaning(Attribute.Compound annotation) {
    Symbol type = annotation.type.tsym;
    Byte known = annotations.get(type);
    if (known == null) {
      String name = ((TypeElement) type).getQualifiedName().toString();
      known = name.startsWith(OF_THE_PLATFORM) ? 0 : meaning(annotation, (TypeElement) type);
      annotations.put(type, known);
    }
    return known;
  }

  private byte meaning(Attribute.Compound annotation, TypeElement type) {
    return (byte)
        ((AnnotationReader.means(type) ? MEANT : 0)
            | (frameworks.crossing(annotation) ? BOUNDARY : 0));
  }

  /** Returns whether a model of the class, of one around it or of its package has defaults. */
  private boolean byDefault(Symbol at) {
    if (at == null || at.kind != Kind.TYP && at.kind != Kind.PCK) {
      // As the classes around a local one: through the method that it stands in.
      return at != null && at.owner != null && at.kind != Kind.NIL && byDefault(at.owner);
    }
    Boolean known = defaults.get(at);
    if (known == null) {
      String name =
          at.kind == Kind.PCK
              ? ((PackageElement) at).getQualifiedName() + ".package-info"
              : ((TypeElement) at).getQualifiedName().toString();
      known = ClosureDefaults.has(models, name) || at.kind == Kind.TYP && byDefault(at.owner);
      defaults.put(at, known);
    }
    return known;
  }
}
