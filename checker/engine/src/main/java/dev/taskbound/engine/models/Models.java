package dev.taskbound.engine.models;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.lang.model.util.Elements;

/**
 * What is known about library classes: the models shipped with the checker, those that jars bring
 * along, and a user's. What a user says wins over what a jar says, and that over what is shipped.
 *
 * <p>Safe to share between threads.
 */
public final class Models {
  private static final ClassPathModels NONE = new ClassPathModels(List.of());

  private final ModelIndex index;
  private final Map<String, ModelClass> user;
  private final List<StubType> userTypes;
  private final ClassPathModels brought;
  private final Map<String, Optional<ModelClass>> found = new ConcurrentHashMap<>();

  private Models(
      ModelIndex index,
      Map<String, ModelClass> user,
      List<StubType> userTypes,
      ClassPathModels brought) {
    this.index = index;
    this.user = user;
    this.userTypes = userTypes;
    this.brought = brought;
  }

  /** Returns the models that are shipped with the checker. */
  public static Models shipped() {
    return Shipped.MODELS;
  }

  /**
   * Reads a user's model files.
   *
   * @param userFiles stub files; where two say something about the same member, the later wins
   * @return the shipped models with these laid over them, class member by class member
   * @throws ModelException if a file cannot be read or makes no sense
   */
  public static Models load(List<Path> userFiles) throws ModelException {
    if (userFiles.isEmpty()) {
      return shipped();
    }
    Map<String, ModelClass> byName = new LinkedHashMap<>();
    List<StubType> types = new ArrayList<>();
    for (Path file : userFiles) {
      for (StubType type : StubReader.read(file)) {
        types.add(type);
        byName.merge(type.model().name(), type.model(), ModelClass::overlaidBy);
      }
    }
    return new Models(shipped().index, byName, types, NONE);
  }

  /** Returns the same models with those laid under a user's that jars of a compilation have. */
  public Models with(ClassPathModels jars) {
    return jars.isEmpty() ? this : new Models(index, user, userTypes, jars);
  }

  /** Returns what is known about the class of this canonical name, if anything is. */
  public Optional<ModelClass> find(String canonicalClassName) {
    Optional<ModelClass> known = found.get(canonicalClassName);
    if (known != null) {
      return known;
    }
    Optional<ModelClass> result = index.find(canonicalClassName);
    if (!brought.isEmpty()) {
      result = overlaid(result, brought.find(canonicalClassName));
    }
    if (!user.isEmpty()) {
      result = overlaid(result, Optional.ofNullable(user.get(canonicalClassName)));
    }
    if (result.isPresent()) {
      // Misses are not kept: they are as many as the classes of the program, and cheap to repeat.
      found.put(canonicalClassName, result);
    }
    return result;
  }

  private static Optional<ModelClass> overlaid(
      Optional<ModelClass> below, Optional<ModelClass> above) {
    return below.isPresent() && above.isPresent()
        ? Optional.of(below.get().overlaidBy(above.get()))
        : above.or(() -> below);
  }

  /** Returns the canonical names of the classes that the user's files describe, in their order. */
  public List<String> described() {
    return userTypes.stream().map(type -> type.model().name()).toList();
  }

  /**
   * Returns whether a change of a class may change what is known about code that never names it:
   * because a model describes it, or may name it.
   */
  public boolean mayAffect(String canonicalClassName) {
    return !user.isEmpty() || !brought.isEmpty() || find(canonicalClassName).isPresent();
  }

  /**
   * Returns what is wrong with the model files of jars, as far as they were asked since the last
   * call; in words for the user.
   */
  public List<String> problemsInJars() {
    return brought.problems();
  }

  /**
   * Checks the names in the user's files against the classes that {@code elements} knows.
   *
   * @return the classes, methods and fields that do not exist, in the order of the files
   */
  public List<ModelProblem> validate(Elements elements) {
    return userTypes.isEmpty() ? List.of() : new ModelValidator(elements).check(userTypes);
  }

  /** Loads the index when it is first asked for. */
  private static final class Shipped {
    private static final Models MODELS = new Models(ModelIndex.load(), Map.of(), List.of(), NONE);
  }
}
