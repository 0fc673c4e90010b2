/**
 * What is kept between two checks, and which files a change can have affected.
 *
 * <p>A file's <em>signature</em> is its text without comments and without the bodies of methods and
 * initializer blocks. What javac and the engine make of a file depends on its own text and on the
 * signatures of the other files, and on nothing else that may differ between two checks with the
 * same settings: bodies of other files are never looked into. A signature is reached by name only,
 * in the file's own text or in a signature that it reaches. {@link
 * dev.taskbound.cli.incremental.Staleness} follows the names.
 */
package dev.taskbound.cli.incremental;
