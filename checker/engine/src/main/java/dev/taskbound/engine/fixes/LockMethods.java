package dev.taskbound.engine.fixes;

import dev.taskbound.engine.facts.Effects.Demand;
import dev.taskbound.engine.facts.Facts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The methods with which a class lets others take its lock. */
final class LockMethods {
  private final Facts facts;
  private final Site site;

  LockMethods(Site site) {
    this.site = site;
    this.facts = site.facts();
  }

  /**
   * Returns the method of a type that opens a guard for a capability of its receiver, the weakest
   * if there are several.
   */
  Optional<ExecutableElement> guard(TypeElement type, String capability) {
    Optional<ExecutableElement> exact = guards(type, c -> c.equals(capability)).findFirst();
    return exact.isPresent()
        ? exact
        : guards(type, c -> facts.capabilities().covers(c, capability)).findFirst();
  }

  private Stream<ExecutableElement> guards(
      TypeElement type, java.util.function.Predicate<String> capability) {
    return methods(type)
        .filter(
            m ->
                ofReceiver(facts.of(m).effects().acquires())
                        .map(Demand::capability)
                        .anyMatch(capability)
                    && facts.isAutoCloseable(m.getReturnType())
                    && closesQuietly(m.getReturnType()));
  }

  /** Returns the method that gives back what a raw lock method takes. */
  Optional<ExecutableElement> release(ExecutableElement acquire) {
    List<Demand> taken = facts.of(acquire).effects().acquires();
    boolean enters = facts.of(acquire).effects().enters();
    TypeElement type = (TypeElement) acquire.getEnclosingElement();
    return ElementFilter.methodsIn(facts.elements().getAllMembers(type)).stream()
        .filter(
            m ->
                m.getModifiers().contains(Modifier.STATIC)
                    == acquire.getModifiers().contains(Modifier.STATIC))
        .filter(m -> accessible(m) && sameParameters(m, acquire))
        .filter(m -> m.getReturnType().getKind() == TypeKind.VOID && m.getThrownTypes().isEmpty())
        .filter(
            m ->
                enters && facts.of(m).effects().exits()
                    || !taken.isEmpty() && taken.equals(facts.of(m).effects().releases()))
        .findFirst();
  }

  private boolean sameParameters(ExecutableElement one, ExecutableElement other) {
    if (one.getParameters().size() != other.getParameters().size()) {
      return false;
    }
    for (int i = 0; i < one.getParameters().size(); i++) {
      if (!facts
          .types()
          .isSameType(
              facts.types().erasure(one.getParameters().get(i).asType()),
              facts.types().erasure(other.getParameters().get(i).asType()))) {
        return false;
      }
    }
    return true;
  }

  private Stream<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(facts.elements().getAllMembers(type)).stream()
        .filter(m -> !m.getModifiers().contains(Modifier.STATIC))
        .filter(m -> m.getParameters().isEmpty() && m.getThrownTypes().isEmpty())
        .filter(this::accessible);
  }

  private static Stream<Demand> ofReceiver(List<Demand> demands) {
    return demands.stream().filter(d -> d.of().isEmpty() || d.of().equals("this"));
  }

  private boolean accessible(Element member) {
    String own = String.valueOf(site.unit().getPackageName());
    String theirs = facts.elements().getPackageOf(member).getQualifiedName().toString();
    boolean samePackage = own.equals(theirs.isEmpty() ? "null" : theirs);
    return member.getModifiers().contains(Modifier.PUBLIC)
        || samePackage && !member.getModifiers().contains(Modifier.PRIVATE);
  }

  private boolean closesQuietly(TypeMirror guard) {
    TypeElement type = Facts.elementOf(guard);
    return facts.elements().getAllMembers(type).stream()
        .filter(m -> m.getKind() == ElementKind.METHOD && m.getSimpleName().contentEquals("close"))
        .map(ExecutableElement.class::cast)
        .filter(m -> m.getParameters().isEmpty())
        .anyMatch(m -> m.getThrownTypes().isEmpty());
  }
}
