/**
 * Says which values belong to the current task, and which calls run code as if on another thread.
 *
 * <p>Some values are valid only where they were obtained: in one <em>task context</em> (a thread, a
 * request, a transaction, a system call), or while their <em>owner</em> (a guard, an arena, a
 * counted reference) is open. These annotations state such facts in signatures, and Taskbound
 * checks them at compile time: a handle does not cross into a closure that is treated as running on
 * another thread, and does not outlive the scope that lent it.
 *
 * <h2>Modes: what may be done with a value</h2>
 *
 * <pre>{@code
 *          CurrentTaskOnly            may not cross, may not outlive its scope
 *           /           \
 * NotThreadSafe       Borrowed        may not cross  |  may not outlive
 *           \           /
 *           Unconfined                goes anywhere (the default)
 * }</pre>
 *
 * <p>{@link dev.taskbound.annotations.PolyConfined} stands for the mode of the argument. A mode is
 * deep: it covers what the value contains, its fields, elements, type arguments and captures.
 *
 * <h2>Closures</h2>
 *
 * <p>{@link dev.taskbound.annotations.PretendThread}: what is passed crosses into another task
 * context. {@link dev.taskbound.annotations.RunsImmediately}: the closure runs here and now.
 *
 * <h2>Borrows</h2>
 *
 * <p>{@link dev.taskbound.annotations.BorrowsFrom}, {@link dev.taskbound.annotations.Consumes},
 * {@link dev.taskbound.annotations.EndsBorrows}, {@link dev.taskbound.annotations.Retains}.
 *
 * <h2>Task contexts</h2>
 *
 * <p>{@link dev.taskbound.annotations.EntersTaskContext}, {@link
 * dev.taskbound.annotations.ExitsTaskContext}, {@link dev.taskbound.annotations.LeavesTaskContext},
 * {@link dev.taskbound.annotations.AnyTask}.
 *
 * <h2>Locks</h2>
 *
 * <p>{@link dev.taskbound.annotations.Capability} and the capabilities shipped here ({@link
 * dev.taskbound.annotations.HoldsMmapRead}, {@link dev.taskbound.annotations.HoldsMmapWrite},
 * {@link dev.taskbound.annotations.HoldsVmaRead}, {@link dev.taskbound.annotations.HoldsRcuRead}),
 * {@link dev.taskbound.annotations.Acquires}, {@link dev.taskbound.annotations.Releases}.
 *
 * <h2>Trust and adoption</h2>
 *
 * <p>{@link dev.taskbound.annotations.AssertThreadSafe}, {@link
 * dev.taskbound.annotations.ConfinementMarked}, {@link
 * dev.taskbound.annotations.ConfinementUnmarked}.
 *
 * <p>The annotations have no effect at run time. They are kept in class files, so that a library's
 * annotations count for its users, and are visible to reflection.
 */
package dev.taskbound.annotations;
