package dev.taskbound.engine.facts;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.taskbound.engine.effort.Effort;
import dev.taskbound.engine.facts.MethodFacts.Owners;
import dev.taskbound.engine.facts.MethodFacts.Receiver;
import dev.taskbound.engine.facts.MethodFacts.Traits;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.models.Annot;
import dev.taskbound.engine.models.MethodKeys;
import dev.taskbound.engine.models.ModelClass;
import dev.taskbound.engine.models.ModelMethod;
import dev.taskbound.engine.models.Models;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads and caches {@link MethodFacts}, from code, models and overridden methods. */
final class MethodFactsReader {

  private final Facts facts;
  private final Models models;
  private final Frameworks frameworks;
  private final Sayings sayings;
  private final Map<ExecutableElement, MethodFacts> cache = new HashMap<>();
  private final Map<ExecutableElement, Written> written = new HashMap<>();
  private final Overridden overridden;
  private final ClosureDefaults closureDefaults;

  MethodFactsReader(Facts facts, Models models, Frameworks frameworks, Sayings sayings) {
    this.sayings = sayings;
    this.facts = facts;
    this.models = models;
    this.frameworks = frameworks;
    this.overridden = new Overridden(facts.elements());
    this.closureDefaults = new ClosureDefaults(facts, models);
  }

  MethodFacts of(ExecutableElement method) {
    MethodFacts known = cache.get(method);
    if (known == null) {
      known = interpret(method, writtenOf(method));
      facts.effort().add(Effort.Kind.METHOD_FACTS);
      cache.put(method, known);
    }
    return known;
  }

  /** Returns what is written on a method itself or in a model of it. */
  MethodFacts written(ExecutableElement method) {
    return interpret(method, ownWritten(method));
  }

  List<ExecutableElement> overriddenBy(ExecutableElement method) {
    return overridden.by(method);
  }

  /** Returns whether the result is limited, owners aside; safe to call while facts are computed. */
  boolean returnsBorrow(ExecutableElement method) {
    boolean number = method.getReturnType().getKind().isPrimitive();
    return !number && resultMode(method, ownWritten(method)).limited();
  }

  private Mode resultMode(ExecutableElement method, Written written) {
    Mode mode = written.method().mode();
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return mode != null
          ? mode
          : facts.modes().ofClass((TypeElement) method.getEnclosingElement());
    }
    if (TypeModes.neverConfined(method.getReturnType())) {
      return Mode.UNCONFINED;
    }
    if (mode == null && !written.method().has("Retains")) {
      mode = facts.modes().of(method.getReturnType(), facts.marked(method));
    }
    if (written.method().has("Retains")) {
      return Mode.UNCONFINED;
    }
    Mode arguments = written.resultArguments().mode();
    if (arguments == null || written.method().mode() != null) {
      return arguments == null ? mode : mode.join(arguments);
    }
    // What is written on an argument stands in the place of what its type would say.
    TypeMirror bare = facts.types().erasure(method.getReturnType());
    return facts.modes().of(bare, facts.marked(method)).join(arguments);
  }

  private Written writtenOf(ExecutableElement method) {
    if (sayings.unwritten((MethodSymbol) method)) {
      return Written.nothing(method.getParameters().size());
    }
    Written known = written.get(method);
    if (known == null) {
      known = closureDefaults.over(withInherited(method, ownWritten(method)), method);
      written.put(method, known);
    }
    return known;
  }

  private Written ownWritten(ExecutableElement method) {
    return sayings.unwritten((MethodSymbol) method)
        ? Written.nothing(method.getParameters().size())
        : read(method);
  }

  private Written read(ExecutableElement method) {
    boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
    AnnotSet onMethod =
        constructor
            ? AnnotationReader.read(method)
            : AnnotationReader.read(method, method.getReturnType());
    RawTypeAnnotations raw = RawTypeAnnotations.of(method);
    List<AnnotSet> params = new ArrayList<>(method.getParameters().size());
    for (VariableElement param : method.getParameters()) {
      AnnotSet onType = raw.onParameter(params.size());
      params.add(AnnotationReader.read(param, param.asType()).orElse(onType));
    }
    TypeMirror receiverType = constructor ? null : method.getReceiverType();
    AnnotSet receiver = receiverType == null ? AnnotSet.EMPTY : AnnotationReader.read(receiverType);
    Written own =
        new Written(
            onMethod.orElse(raw.onResult()),
            receiver.orElse(raw.onReceiver()),
            params,
            argumentsOf(method, raw),
            false);
    ModelMethod model = modelOf(method);
    Written described = model == null ? own : own.orElse(Written.of(model));
    Annot boundary = frameworks.boundary(method);
    return boundary == null ? described : described.orElse(Written.crossing(method, boundary));
  }

  /** What functional results are made of is not what they hold. */
  private AnnotSet argumentsOf(ExecutableElement method, RawTypeAnnotations raw) {
    AnnotSet arguments = raw.onResultArguments();
    return arguments.isEmpty()
            || facts.ofType(method.getReturnType()) == null
            || facts.ofType(method.getReturnType()).opaque()
        ? AnnotSet.EMPTY
        : arguments;
  }

  private ModelMethod modelOf(ExecutableElement method) {
    if (!(method.getEnclosingElement() instanceof TypeElement owner)) {
      return null;
    }
    ModelClass model = models.find(owner.getQualifiedName().toString()).orElse(null);
    return model == null || model.methods().isEmpty()
        ? null
        : model.methods().get(MethodKeys.of(method));
  }

  private Written withInherited(ExecutableElement method, Written own) {
    List<Written> above = new ArrayList<>(1);
    for (ExecutableElement base : overridden.by(method)) {
      above.add(inherited(method, base));
    }
    if (!anyWritten(above)) {
      return own;
    }
    boolean silent = demands(own).isEmpty() && agree(above);
    Written result = own;
    for (Written each : above) {
      result = result.orElse(silent ? each : each.withoutDemands(facts.capabilities()));
    }
    return result;
  }

  private static boolean anyWritten(List<Written> some) {
    for (Written each : some) {
      if (!each.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Returns what a method takes over from what it overrides where nothing is written on it. */
  private Written inherited(ExecutableElement method, ExecutableElement base) {
    Written above = writtenOf(base);
    if (above.isEmpty()) {
      return above;
    }
    Written named = above.renamed(names(base), names(method));
    boolean judged = promises(method) && (named.modelled() || facts.marked(base));
    return judged ? named.withoutPromises(facts.capabilities()) : named;
  }

  /**
   * Returns whether the unwritten parameters of an override mean what they say. Those of local
   * classes are inferred; everywhere else an unmarked override accepts what its base accepts.
   */
  private boolean promises(ExecutableElement method) {
    NestingKind nesting = ((TypeElement) method.getEnclosingElement()).getNestingKind();
    return nesting != NestingKind.LOCAL && nesting != NestingKind.ANONYMOUS && facts.marked(method);
  }

  /** An override may only take from its bases what each of them asks of its callers. */
  private boolean agree(List<Written> bases) {
    for (Written each : bases) {
      if (!demands(each).equals(demands(bases.get(0)))) {
        return false;
      }
    }
    return true;
  }

  private List<Effects.Demand> demands(Written written) {
    return facts.capabilities().demands(written.method());
  }

  private static List<String> names(ExecutableElement method) {
    List<String> names = new ArrayList<>(method.getParameters().size());
    for (VariableElement each : method.getParameters()) {
      names.add(each.getSimpleName().toString());
    }
    return names;
  }

  private MethodFacts interpret(ExecutableElement method, Written written) {
    boolean marked = facts.marked(method);
    List<ParamFacts> params = new ArrayList<>(written.params().size());
    for (int i = 0; i < written.params().size(); i++) {
      params.add(param(method, i, written.params().get(i)));
    }
    Mode result = resultMode(method, written);
    AnnotSet own = written.method();
    Traits traits =
        new Traits(
            method.getKind() == ElementKind.METHOD
                    && own.has("PretendThread")
                    && !own.flag("PretendThread", "result")
                ? Boundary.of(own)
                : null,
            own.flag("PretendThread", "result") ? Boundary.of(own) : null,
            own.has("PolyConfined"),
            own.has("Plain"),
            written.receiver().has("Copies"),
            own.has("Replaces"),
            own.has("Unending"),
            own.has("Parallel"),
            own.has("Sequential"),
            own.has("Awaits"),
            own.flag("Awaits", "all"),
            own.flag("Awaits", "others"),
            own.strings("AtHome", "value"),
            own.has("AfterEnd"));
    return new MethodFacts(
        method,
        marked,
        !written.isEmpty(),
        written.modelled(),
        params,
        result,
        own.mode() != null || own.has("Retains") || !written.resultArguments().isEmpty(),
        owners(method, written, params, result),
        receiver(method, written),
        traits,
        Effects.of(own, facts.capabilities()));
  }

  private ParamFacts param(ExecutableElement method, int index, AnnotSet annots) {
    VariableElement element = method.getParameters().get(index);
    Mode mode = annots.mode();
    List<Mode> arguments = argumentModes(method, index, element.asType());
    Mode declared = mode != null ? mode : facts.modes().of(element.asType(), facts.marked(method));
    if (!facts.functional(element.asType())) {
      for (Mode argument : arguments) {
        declared = argument == null ? declared : declared.join(argument);
      }
    }
    return new ParamFacts(
        element,
        mode,
        declared,
        facts.functional(element.asType()),
        Boundary.of(annots),
        annots.has("Consumes"),
        annots.has("EndsBorrows"),
        annots.has("PolyConfined"),
        annots.has("Lent"),
        facts.capabilities().demands(annots),
        arguments);
  }

  /** Returns the modes written on the type arguments of a parameter's type; null where none is. */
  private List<Mode> argumentModes(ExecutableElement method, int index, TypeMirror type) {
    if (!(type instanceof DeclaredType declared) || declared.getTypeArguments().isEmpty()) {
      return List.of();
    }
    RawTypeAnnotations raw = RawTypeAnnotations.of(method);
    List<Mode> modes = new ArrayList<>();
    for (int i = 0; i < declared.getTypeArguments().size(); i++) {
      Mode written = facts.modes().writtenOn(declared.getTypeArguments().get(i));
      modes.add(written != null ? written : raw.onParameterArgument(index, i).mode());
    }
    return modes;
  }

  private Receiver receiver(ExecutableElement method, Written written) {
    boolean closes =
        method.getSimpleName().contentEquals("close")
            && method.getParameters().isEmpty()
            && method.getEnclosingElement() instanceof TypeElement owner
            && facts.isAutoCloseable(owner.asType())
            && !written.method().has("Plain");
    return new Receiver(
        closes || written.method().has("Consumes"),
        written.method().has("EndsBorrows"),
        written.method().has("Retains"),
        written.method().has("AnyTask"),
        written.receiver().mode() == Mode.UNCONFINED,
        written.receiver().has("PolyConfined"));
  }

  private Owners owners(
      ExecutableElement method, Written written, List<ParamFacts> params, Mode result) {
    if (written.method().has("BorrowsFrom")) {
      return named(written.method().strings("BorrowsFrom", "value"), params);
    }
    if (!result.limited() || written.method().has("Unending")) {
      return Owners.NONE;
    }
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return Owners.NONE;
    }
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      return Owners.RECEIVER;
    }
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < params.size(); i++) {
      if (facts.canOwn(params.get(i).element().asType())) {
        candidates.add(i);
      }
    }
    if (candidates.size() == 1) {
      return new Owners(false, List.copyOf(candidates), false, false, false);
    }
    return candidates.isEmpty() && !result.sendable() ? Owners.TASK : Owners.AMBIGUOUS;
  }

  private static Owners named(List<String> names, List<ParamFacts> params) {
    boolean receiver = false;
    List<Integer> positions = new ArrayList<>();
    for (String name : names) {
      if (name.equals("this")) {
        receiver = true;
      }
      for (int i = 0; i < params.size(); i++) {
        if (params.get(i).name().equals(name) || name.equals("#" + (i + 1))) {
          positions.add(i);
        }
      }
    }
    return new Owners(receiver, List.copyOf(positions), false, false, true);
  }
}
