package dev.taskbound.lsp;

import java.nio.file.Path;

/**
 * A file as an open editor shows it, at one moment. Equal only to itself, as its text is.
 *
 * @param uri what the editor calls it
 * @param path the file
 * @param version the editor's number for this text
 * @param text the text, saved or not
 * @param changed when this text came, in milliseconds
 */
record OpenDocument(String uri, Path path, int version, DocumentText text, long changed) {
  /** Tells whether this is a Java source in which there can be anything to find. */
  boolean checkable() {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    return name.endsWith(".java") && !name.equals("module-info.java");
  }
}
