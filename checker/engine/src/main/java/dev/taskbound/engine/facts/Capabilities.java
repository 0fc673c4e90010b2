package dev.taskbound.engine.facts;

import dev.taskbound.engine.facts.Effects.Demand;
import dev.taskbound.engine.models.Annot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The capabilities of a program: annotation types that are annotated {@code @Capability}. One that
 * Taskbound ships goes by its simple name, any other by its canonical name.
 */
public final class Capabilities {
  private static final String META = AnnotationReader.OWN_PACKAGE + "Capability";
  private static final List<String> SHIPPED =
      List.of("HoldsMmapRead", "HoldsMmapWrite", "HoldsVmaRead", "HoldsRcuRead");

  private final Elements elements;
  private final Map<String, Boolean> known = new HashMap<>();
  private final Map<String, Set<String>> implied = new HashMap<>();

  Capabilities(Elements elements) {
    this.elements = elements;
  }

  /** Returns whether annotations of type {@code type} state a capability. */
  static boolean declared(TypeElement type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      TypeElement meta = (TypeElement) mirror.getAnnotationType().asElement();
      if (meta.getQualifiedName().contentEquals(META)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether {@code annot} states a capability. */
  boolean is(Annot annot) {
    String name = annot.name();
    return SHIPPED.contains(name)
        || name.indexOf('.') > 0
            && known.computeIfAbsent(
                name,
                n -> {
                  TypeElement type = elements.getTypeElement(n);
                  return type != null && declared(type);
                });
  }

  /** Returns the capabilities that are stated in {@code annots}, for each object they name. */
  List<Demand> demands(AnnotSet annots) {
    List<Demand> all = null;
    for (Annot annot : annots.all()) {
      if (is(annot)) {
        all = all == null ? new ArrayList<>() : all;
        List<String> of = annot.strings("value");
        for (String each : of.isEmpty() ? List.of("") : of) {
          all.add(new Demand(annot.name(), each));
        }
      }
    }
    return all == null ? List.of() : List.copyOf(all);
  }

  /** Returns the names of the capabilities that are stated in {@code annots}. */
  List<String> names(AnnotSet annots) {
    Set<String> names = new LinkedHashSet<>();
    for (Demand each : demands(annots)) {
      names.add(each.capability());
    }
    return names.isEmpty() ? List.of() : List.copyOf(names);
  }

  /** Returns what {@code @Acquires} or {@code @Releases} names. */
  List<Demand> named(AnnotSet annots, String annotation) {
    Annot annot = annots.get(annotation);
    if (annot == null) {
      return List.of();
    }
    String of = annot.string("of", "");
    return annot.strings("value").stream().map(each -> new Demand(shortened(each), of)).toList();
  }

  /** Returns the name by which the capability of this canonical name goes. */
  public static String named(String canonical) {
    return shortened(canonical);
  }

  private static String shortened(String name) {
    return name.startsWith(AnnotationReader.OWN_PACKAGE)
        ? name.substring(AnnotationReader.OWN_PACKAGE.length())
        : name;
  }

  /** Returns the capabilities that {@code held} includes, itself not among them. */
  public Set<String> impliedBy(String held) {
    return implied.computeIfAbsent(held, name -> implies(name, new HashSet<>()));
  }

  /** Returns whether who holds {@code held} may do what needs {@code needed}. */
  public boolean covers(String held, String needed) {
    return held.equals(needed) || impliedBy(held).contains(needed);
  }

  /** Returns whether holding both for one object is holding one lock twice. */
  public boolean sameLock(String one, String other) {
    return covers(one, other) || covers(other, one);
  }

  private Set<String> implies(String name, Set<String> seen) {
    TypeElement type = elements.getTypeElement(canonical(name));
    if (type == null) {
      // The annotations need not be on the class path of code that only models speak of.
      return name.equals("HoldsMmapWrite") ? Set.of("HoldsMmapRead") : Set.of();
    }
    for (String each : AnnotationReader.read(type).strings("Capability", "implies")) {
      String next = shortened(each);
      if (seen.add(next)) {
        implies(next, seen);
      }
    }
    return seen;
  }

  /** Returns the canonical name of a capability's annotation. */
  public static String canonical(String capability) {
    return capability.indexOf('.') > 0 ? capability : AnnotationReader.OWN_PACKAGE + capability;
  }

  /** Returns how a capability is spoken of: {@code @HoldsMmapRead}. */
  public static String spoken(String capability) {
    return "@" + capability.substring(capability.lastIndexOf('.') + 1);
  }
}
