package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.mode.Mode;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** What flows into and out of one call. */
final class CallFlow {
  private final Flow flow;
  final MethodFacts facts;
  final Locs receiver;
  final List<Locs> arguments;
  final Transfer transfer;
  final Store store;
  final Tree at;
  final List<Tree> trees;

  /** The expression that is the receiver, or null. */
  Tree receiverTree;

  CallFlow(
      Flow flow,
      MethodFacts facts,
      Locs receiver,
      List<Locs> arguments,
      Transfer transfer,
      Store store,
      Tree at,
      List<Tree> trees) {
    this.flow = flow;
    this.facts = facts;
    this.receiver = receiver;
    this.arguments = arguments;
    this.transfer = transfer;
    this.store = store;
    this.at = at;
    this.trees = trees;
  }

  /** Returns which parameter of the callee this is; less than 0 if it is none. */
  int indexOf(ParamFacts param) {
    for (int i = 0; i < facts.params().size(); i++) {
      // To compare the elements alone tells most of them apart, and takes less.
      ParamFacts each = facts.params().get(i);
      if (each == param || each.element() == param.element() && each.equals(param)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns the type that the callee's signature gives to a closure's parameter, or null.
   *
   * @param closure the lambda, an argument of this call
   * @param index the position of its parameter
   */
  TypeMirror givenTo(Tree closure, int index) {
    for (int i = 0; i < trees.size() && i < facts.params().size(); i++) {
      TypeMirror type = facts.params().get(i).element().asType();
      if (Describe.writtenIn(trees.get(i), closure) && type.getKind() == TypeKind.DECLARED) {
        return givenBy((DeclaredType) type, index);
      }
    }
    return null;
  }

  /** Returns the mode that the callee's signature writes on what a closure is given, or null. */
  Mode modeGivenTo(Tree closure, int index) {
    for (int i = 0; i < trees.size() && i < facts.params().size(); i++) {
      ParamFacts param = facts.params().get(i);
      if (Describe.writtenIn(trees.get(i), closure)
          && param.element().asType() instanceof DeclaredType type) {
        int argument = argumentIndex(type, index);
        return argument >= 0 && argument < param.arguments().size()
            ? param.arguments().get(argument)
            : null;
      }
    }
    return null;
  }

  /** Returns whether what {@code closure} is given and returns stays in the context it runs in. */
  boolean staysWhereItRuns(Tree closure) {
    for (int i = 0; i < trees.size() && i < facts.params().size(); i++) {
      Boundary boundary = facts.params().get(i).boundary();
      if (boundary != null && boundary.resultStays() && Describe.writtenIn(trees.get(i), closure)) {
        return true;
      }
    }
    return false;
  }

  private int argumentIndex(DeclaredType type, int index) {
    ExecutableElement method = flow.facts.functionalMethod(type);
    return method == null || index >= method.getParameters().size()
        ? -1
        : Generics.argumentIndex(type, Generics.parameterType(flow.facts, type, method, index));
  }

  private TypeMirror givenBy(DeclaredType type, int index) {
    ExecutableElement method = flow.facts.functionalMethod(type);
    if (method == null || index >= method.getParameters().size()) {
      return null;
    }
    TypeMirror declared = method.getParameters().get(index).asType();
    int argument = argumentIndex(type, index);
    if (argument >= 0 && argument < type.getTypeArguments().size()) {
      return type.getTypeArguments().get(argument);
    }
    return declared;
  }

  /** Returns the type of the receiver, as far as one is known. */
  TypeMirror receiverType() {
    for (Loc loc : receiver) {
      if (loc.type != null) {
        return loc.type;
      }
    }
    return facts.method().getEnclosingElement().asType();
  }

  private boolean ofClass(Element variable) {
    return variable.getEnclosingElement() instanceof TypeElement;
  }

  private boolean receiverContains() {
    if (!flow.facts.inOpaque(facts.method())) {
      return true;
    }
    // A list is a container, although `Iterable` could be a functional interface.
    TypeMirror type = receiverType();
    return type.getKind() == TypeKind.DECLARED
        && flow.facts.ofType(type) != null
        && !flow.facts.ofType(type).opaque();
  }

  /** Returns the objects that stand for {@code variable} among what went in. */
  Locs flowOf(Element variable, TypeMirror seen) {
    Locs all = Locs.NONE;
    if (TypeModes.neverConfined(seen)) {
      // Whatever it is read from.
      return all;
    }
    if (ofClass(variable) && !receiver.isEmpty() && receiverContains()) {
      boolean many = !Generics.isVariable(facts.method().getReturnType());
      // The calls that a for-each loop stands for all have the same place.
      String by = (many ? Generics.ALL : "") + facts.method();
      boolean promised =
          flow.facts.marked(facts.method()) && !Generics.isVariable(facts.method().getReturnType());
      all =
          promised
              ? known(receiver)
              : flow.generics.contents(receiver, seen, at, by, transfer, store);
    }
    if (facts.traits().replaces()) {
      // What was there before, not what has been put in its place.
      return all.filter(l -> arguments.stream().noneMatch(a -> a.contains(l)));
    }
    for (int i = 0; i < arguments.size() && i < facts.params().size(); i++) {
      all = all.union(argumentFlow(i, variable, seen));
    }
    return all;
  }

  /** In marked code a result that only mentions a type variable promises the rest itself. */
  private Locs known(Locs containers) {
    Locs inside = Locs.NONE;
    for (Loc container : containers) {
      inside = inside.union(Generics.elements(container, store));
    }
    return inside;
  }

  private Locs argumentFlow(int index, Element variable, TypeMirror seen) {
    ParamFacts param = facts.params().get(index);
    TypeMirror type = param.element().asType();
    if (!Generics.variables(type).contains(variable)) {
      return Locs.NONE;
    }
    if (Generics.isVariable(type)) {
      return lookedAt(param) ? Locs.NONE : afterCrossing(param, arguments.get(index), seen);
    }
    if (flow.facts.ofType(type) != null
        && flow.facts.ofType(type).opaque()
        && !flow.facts.functional(type)) {
      return Locs.NONE;
    }
    if (flow.facts.functional(type)) {
      return produces(type, variable) ? closureResults(arguments.get(index)) : Locs.NONE;
    }
    if (TypeModes.neverConfined(seen)) {
      // Nothing of a list of strings is confined, though what makes these strings may be.
      return Locs.NONE;
    }
    Locs inside = Locs.NONE;
    for (Loc loc : arguments.get(index)) {
      inside = inside.union(store.held(loc));
    }
    return inside.isEmpty() ? contentsIfConfined(arguments.get(index), seen) : inside;
  }

  /** What was reported as it crossed for good counts as plain on the far side. */
  private Locs afterCrossing(ParamFacts param, Locs value, TypeMirror seen) {
    boolean gone =
        param.boundary() != null
            && param.boundary().kind() == Boundary.Kind.DETACHED
            && !flow.crossings.mode(value, param.boundary(), transfer.frame, store).sendable();
    return gone
        ? Locs.of(
            flow.locs.named(Loc.Kind.STATIC, param.element(), null, seen, Mode.UNCONFINED, null))
        : value;
  }

  private Locs contentsIfConfined(Locs containers, TypeMirror seen) {
    return store.mode(containers).confined()
        ? flow.generics.contents(containers, seen, at, transfer, store)
        : Locs.NONE;
  }

  /** A parameter of variable type with a written mode is only looked at. */
  private boolean lookedAt(ParamFacts param) {
    return param.mode() != null && param.mode().confined();
  }

  private Locs closureResults(Locs value) {
    Locs all = Locs.NONE;
    for (Loc loc : value) {
      if (loc.closure != null) {
        all = all.union(loc.closure.allResults().filter(l -> !loc.closure.leaked.contains(l)));
      }
    }
    return all;
  }

  /** Returns whether the functional type {@code type} returns something of {@code variable}. */
  private boolean produces(TypeMirror type, Element variable) {
    ExecutableElement method = flow.facts.functionalMethod(type);
    if (method == null) {
      return false;
    }
    TypeElement owner = (TypeElement) ((DeclaredType) type).asElement();
    Set<Element> returned = Generics.variables(method.getReturnType());
    if (method.getEnclosingElement() != owner) {
      // Inherited: UnaryOperator<T> is a Function<T, T>.
      TypeMirror member =
          ((ExecutableType) flow.facts.types().asMemberOf((DeclaredType) owner.asType(), method))
              .getReturnType();
      returned = Generics.variables(member);
    }
    List<? extends TypeMirror> given = ((DeclaredType) type).getTypeArguments();
    for (int i = 0; i < given.size() && i < owner.getTypeParameters().size(); i++) {
      if (returned.contains(owner.getTypeParameters().get(i))
          && Generics.variables(given.get(i)).contains(variable)) {
        return true;
      }
    }
    return false;
  }

  /** Stores arguments into the containers that their type variables say they go to. */
  void storeArguments(boolean[] reported) {
    if (facts.receiver().poly() && !facts.traits().polyResult()) {
      for (int i = 0; i < arguments.size() && i < facts.params().size(); i++) {
        if (facts.params().get(i).poly() && !reported[i]) {
          flow.containerStores.toContainer(
              receiver, arguments.get(i), trees.get(i), transfer.frame, store);
        }
      }
    }
    for (int i = 0; i < arguments.size() && i < facts.params().size(); i++) {
      ParamFacts param = facts.params().get(i);
      TypeMirror type = param.element().asType();
      if (reported[i] || param.mode() != null || param.poly()) {
        continue;
      }
      for (Element variable : Generics.variables(type)) {
        Locs value = argumentFlow(i, variable, type);
        if (!value.isEmpty()) {
          storeOne(i, variable, type, value);
        }
      }
    }
  }

  private void storeOne(int index, Element variable, TypeMirror type, Locs value) {
    Tree tree = trees.get(index);
    boolean functional = flow.facts.functional(type);
    if (ofClass(variable)) {
      if (!receiver.isEmpty() && receiverContains() && !facts.traits().plain()) {
        flow.containerStores.toContainer(receiver, value, tree, transfer.frame, store);
      }
      return;
    }
    if (functional) {
      return;
    }
    for (int j = 0; j < arguments.size() && j < facts.params().size(); j++) {
      TypeMirror other = facts.params().get(j).element().asType();
      if (j != index && !Generics.isVariable(other) && takes(other, variable)) {
        flow.containerStores.toContainer(arguments.get(j), value, tree, transfer.frame, store);
      }
    }
  }

  /** Returns whether something of {@code variable} may be put into a {@code type}. */
  private boolean takes(TypeMirror type, Element variable) {
    if (type.getKind() == TypeKind.ARRAY) {
      return Generics.variables(type).contains(variable);
    }
    if (type.getKind() != TypeKind.DECLARED
        || flow.facts.ofType(type) == null
        || flow.facts.ofType(type).opaque()) {
      return false;
    }
    for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
      boolean source =
          argument.getKind() == TypeKind.WILDCARD
              && ((WildcardType) argument).getSuperBound() == null;
      if (!source && Generics.variables(argument).contains(variable)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns what the type variables of a result of declared type {@code declared} bring back.
   *
   * @param seen the type of the call expression
   */
  Locs result(TypeMirror declared, TypeMirror seen) {
    Locs all = Locs.NONE;
    for (Element variable : Generics.variables(declared)) {
      all = all.union(flowOf(variable, Generics.isVariable(declared) ? seen : argumentOf(seen)));
    }
    return all;
  }

  TypeMirror argumentOf(TypeMirror seen) {
    List<? extends TypeMirror> given =
        seen.getKind() == TypeKind.DECLARED ? ((DeclaredType) seen).getTypeArguments() : List.of();
    for (TypeMirror argument : given) {
      if (!TypeModes.neverConfined(argument)) {
        return argument;
      }
    }
    return given.isEmpty() ? seen : given.get(0);
  }

  /**
   * Returns whether the result comes out of a closure that ran in another task: whatever of it is
   * not sendable was reported there, and counts as plain here.
   */
  boolean madeElsewhere(TypeMirror declared) {
    for (Element variable : Generics.variables(declared)) {
      for (ParamFacts param : facts.params()) {
        TypeMirror type = param.element().asType();
        if (param.boundary() != null
            && param.boundary().crosses()
            && flow.facts.functional(type)
            && produces(type, variable)
            && Generics.isVariable(declared)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether a store into the result may be a store into the receiver. */
  boolean writesThrough(TypeMirror declared) {
    if (receiver.isEmpty() || facts.traits().plain() || facts.traits().copies()) {
      return false;
    }
    for (Element variable : Generics.variables(declared)) {
      if (ofClass(variable)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what a closure's parameter of declared type {@code declared} receives. */
  Locs parameter(TypeMirror declared, TypeMirror seen) {
    TypeMirror of = declared;
    if (of.getKind() == TypeKind.WILDCARD) {
      WildcardType wildcard = (WildcardType) of;
      of = wildcard.getSuperBound() != null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
    }
    if (of == null || Generics.variables(of).isEmpty()) {
      return Locs.NONE;
    }
    return result(of, seen);
  }
}
