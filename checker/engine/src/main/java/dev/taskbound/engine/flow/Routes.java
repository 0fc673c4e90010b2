package dev.taskbound.engine.flow;

import com.sun.source.tree.MethodTree;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.ParamFacts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * Follows functional parameters through the methods of a unit. Each body is looked at once; what is
 * done with a parameter is the most demanding use in any body that it comes to.
 */
final class Routes {
  /** How deep closures may be in containers of containers. */
  private static final int DEEPEST = 2;

  private final Helpers helpers;
  private final Facts facts;
  private final Predicate<MethodTree> entersContext;
  private final Map<VariableElement, ParameterUses> uses = new HashMap<>();
  private final Map<VariableElement, Route> routes = new HashMap<>();
  private final Map<VariableElement, Boolean> returned = new HashMap<>();
  private final Set<VariableElement> open = new HashSet<>();

  Routes(Helpers helpers, Facts facts, Predicate<MethodTree> entersContext) {
    this.helpers = helpers;
    this.facts = facts;
    this.entersContext = entersContext;
  }

  Helpers helpers() {
    return helpers;
  }

  /** Returns whether the body says what is done with a parameter. */
  boolean seen(ParamFacts param) {
    return (param.functional() || containsClosures(param.element().asType()))
        && param.element().getEnclosingElement() instanceof ExecutableElement method
        && param.mode() == null
        && helpers.visible(method) != null
        && method.getParameters().contains(param.element());
  }

  /** Returns whether a type is that of an array, list or the like of closures. */
  boolean containsClosures(TypeMirror type) {
    return containsClosures(type, 0);
  }

  private boolean containsClosures(TypeMirror type, int depth) {
    if (type instanceof ArrayType array) {
      return closures(array.getComponentType(), depth);
    }
    if (!(type instanceof DeclaredType declared) || depth > DEEPEST) {
      return false;
    }
    boolean closure =
        facts.functional(type)
            && !((TypeElement) declared.asElement())
                .getQualifiedName()
                .contentEquals("java.lang.Iterable");
    if (!closure) {
      for (TypeMirror each : declared.getTypeArguments()) {
        TypeMirror of = each instanceof WildcardType wildcard ? wildcard.getExtendsBound() : each;
        if (of != null && closures(of, depth)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean closures(TypeMirror type, int depth) {
    return facts.functional(type) || containsClosures(type, depth + 1);
  }

  /** Returns whether a method returns a parameter that it is seen what it does with. */
  boolean returns(ParamFacts param) {
    VariableElement element = param.element();
    Boolean known = returned.get(element);
    if (known == null) {
      if (!open.add(element)) {
        return false;
      }
      known = usesOf(element).returned;
      open.remove(element);
      returned.put(element, known);
    }
    return known;
  }

  /** Returns what becomes of a parameter that {@link #seen} is true of. */
  Route of(VariableElement parameter) {
    Route known = routes.get(parameter);
    if (known == null) {
      known = follow(parameter);
      routes.put(parameter, known);
    }
    return known;
  }

  private ParameterUses usesOf(VariableElement parameter) {
    ParameterUses known = uses.get(parameter);
    if (known == null) {
      ExecutableElement method = (ExecutableElement) parameter.getEnclosingElement();
      MethodTree tree = helpers.visible(method);
      int index = method.getParameters().indexOf(parameter);
      known =
          new ParameterUses(
              this,
              facts,
              TreeUtils.elementFromDeclaration(tree.getParameters().get(index)),
              tree.getBody());
      uses.put(parameter, known);
    }
    return known;
  }

  /** How a parameter was come to. */
  private record Way(Way before, VariableElement parameter, ParameterUses.Forward by) {
    /** Returns where the parameters before were handed on. */
    List<Route.Step> steps() {
      List<Route.Step> steps = before == null ? new ArrayList<>() : before.steps();
      if (by != null) {
        steps.add(new Route.Step(before.parameter(), by.at(), by.wrapped()));
      }
      return steps;
    }

    boolean resultStays() {
      return by != null && (by.resultStays() || before.resultStays());
    }
  }

  private Route follow(VariableElement parameter) {
    Map<VariableElement, Way> found = new LinkedHashMap<>();
    Deque<VariableElement> next = new ArrayDeque<>();
    found.put(parameter, new Way(null, parameter, null));
    next.add(parameter);
    Route best = new Route(Boundary.IMMEDIATE, List.of(), null, null);
    boolean kept = false;
    while (!next.isEmpty()) {
      Way way = found.get(next.remove());
      ParameterUses here = usesOf(way.parameter());
      for (ParameterUses.Use use : here.uses) {
        kept |= use.boundary().kind() == Boundary.Kind.KEPT;
        if (rank(use.boundary()) > rank(best.boundary())) {
          best = route(way, use);
        }
      }
      if (here.returned && way.by() == null && rank(Boundary.KEPT) > rank(best.boundary())) {
        best = new Route(Boundary.KEPT, List.of(), null, null);
      }
      if (rank(best.boundary()) < rank(Boundary.UNKNOWN) && entersContext.test(body(way))) {
        best = new Route(Boundary.SCOPED, way.steps(), null, null);
      }
      for (ParameterUses.Forward each : here.forwards) {
        if (!found.containsKey(each.to())) {
          found.put(each.to(), new Way(way, each.to(), each));
          next.add(each.to());
        }
      }
    }
    boolean outlives = kept && best.boundary().kind() != Boundary.Kind.DETACHED;
    return outlives && best.boundary().crosses()
        ? new Route(Boundary.DETACHED, best.steps(), best.last(), best.by())
        : best;
  }

  private MethodTree body(Way way) {
    return helpers.visible((ExecutableElement) way.parameter().getEnclosingElement());
  }

  private static Route route(Way way, ParameterUses.Use use) {
    List<Route.Step> steps = way.steps();
    if (use.at() != null) {
      steps.add(new Route.Step(way.parameter(), use.at(), use.wrapped()));
    }
    Boundary boundary =
        way.resultStays() && use.boundary().crosses()
            ? use.boundary().withResultInside()
            : use.boundary();
    return new Route(boundary, steps, use.parameter(), use.by());
  }

  /** Orders boundaries: what is handed over on one path crosses, whatever else is done with it. */
  private static int rank(Boundary boundary) {
    return switch (boundary.kind()) {
      case IMMEDIATE -> 0;
      case UNKNOWN -> 1;
      case KEPT -> 2;
      case SCOPED -> 3;
      case UNTIL -> 4;
      case DETACHED -> 5;
    };
  }
}
