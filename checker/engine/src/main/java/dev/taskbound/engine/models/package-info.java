/**
 * What is known about code that nobody can annotate: models of libraries.
 *
 * <p>Models are written as Java stubs ({@code *.astub}). Those shipped with the checker are
 * compiled to an index when the checker is built; a user's are read when a check starts and win
 * over the shipped ones, member by member.
 *
 * <p>Stubs use the annotations of {@code dev.taskbound.annotations}, and some that only models
 * have; neither needs an import:
 *
 * <ul>
 *   <li>{@code @Pipeline} on a class: a lazy stream, which keeps the closures given to its stages
 *       until a terminal operation runs them
 *   <li>{@code @Parallel}, {@code @Sequential} on a method: so runs the pipeline it returns
 *   <li>{@code @Unending} on a method: what it returns never ends, nor do borrows from it
 *   <li>{@code @Shared} on a class or annotation type: instances are shared between tasks
 *   <li>{@code @Unshared} on an annotation type: classes so annotated are not shared after all;
 *       {@code unless} names values of the annotation for which that does not hold, {@code ""}
 *       being the absence of one
 *   <li>{@code @Awaits} on a method: when it returns, the detached tasks that its receiver and its
 *       arguments stand for have ended, and their owners may be closed; {@code @Awaits(all =
 *       true)}: all tasks that the receiver was given; {@code @Awaits(others = true)}: tasks that
 *       the receiver does not know may have ended, as with a latch: in unmarked code all that were
 *       started before
 *   <li>{@code @Injected} on an annotation type: a framework fills such fields with proxies that
 *       any task may use; on a handle type: what a framework hands to constructors and setters is
 *       such a proxy, too
 *   <li>{@code @PretendThread} on an annotation type: all that is passed to methods so annotated,
 *       or to methods of classes so annotated, crosses, and so does what they return; with {@code
 *       result}, only that. On a functional interface: its closures always run in such a context
 *   <li>{@code @Opaque} on a class: it does not contain its type arguments
 *   <li>{@code @AtHome(types)} on a method: true where these handle types are at home; code that
 *       asks is taken to know which of them it may use
 *   <li>{@code @Plain} on a method: the result has nothing to do with receiver and arguments,
 *       whatever the types suggest
 *   <li>{@code @Replaces} on a method: the result is what the receiver held before, not what is put
 *       in its place
 *   <li>{@code @Copies} on a receiver or parameter, beside {@code @PolyConfined}: the result takes
 *       over what it contains, but not the object itself
 *   <li>{@code @AfterEnd} on a method: an object that has ended may still be asked this
 *   <li>{@code @Lent} on a class of counted objects: a parameter of that type is lent by the caller
 *       in unmarked code, until the method hands it on, ends it or adds a count. On a parameter: it
 *       is {@code @Borrowed} if its type is such a class, and plain otherwise
 *   <li>{@code @PretendThread(result = true)} on a method: what it returns crosses
 *   <li>{@code @PretendThread(resultStays = true)} on a parameter: what the closure returns, and
 *       what it is given, stays in the new context; only what it captures crosses
 *   <li>{@code @PretendThread}, {@code @RunsImmediately} or {@code @PolyConfined} on a class or a
 *       package: what happens to each functional parameter about which nothing else is said; the
 *       class goes before the package. Inner classes are part of the outer one, sub-classes are not
 * </ul>
 *
 * <p>A parameter that is {@code @PolyConfined} goes into the result if that is
 * {@code @PolyConfined} too, else into the receiver if that is: {@code void setFilter(@PolyConfined
 * Log this, @PolyConfined Filter filter)}.
 */
package dev.taskbound.engine.models;
