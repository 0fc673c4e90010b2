package dev.taskbound.lsp;

import com.sun.tools.javac.api.ClientCodeWrapper.Trusted;
import java.nio.CharBuffer;
import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/** An open document as javac reads it: its text need not be saved. */
@Trusted
final class OpenSource extends SimpleJavaFileObject {
  private final OpenDocument document;

  OpenSource(OpenDocument document) {
    super(document.path().toUri(), Kind.SOURCE);
    this.document = document;
  }

  Path path() {
    return document.path();
  }

  @Override
  public String getName() {
    return document.path().toString();
  }

  /** Returns the text; a buffer, because javac reads others much slower. */
  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return CharBuffer.wrap(document.text().text().toCharArray());
  }

  @Override
  public long getLastModified() {
    return document.changed();
  }

  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.SOURCE
        && String.valueOf(document.path().getFileName()).equals(simpleName + kind.extension);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpenSource source && source.document.equals(document);
  }

  @Override
  public int hashCode() {
    return document.path().hashCode();
  }
}
