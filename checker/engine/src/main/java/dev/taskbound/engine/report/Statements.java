package dev.taskbound.engine.report;

import com.sun.tools.javac.parser.Scanner;
import com.sun.tools.javac.parser.ScannerFactory;
import com.sun.tools.javac.parser.Tokens.Token;
import com.sun.tools.javac.parser.Tokens.TokenKind;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/**
 * Cuts the statement around a place out of a source file, in a form that line ends, indentation and
 * comments do not change. A statement here is what stands between two of <code>{ } ;</code>: a
 * change inside a closure's body leaves the call around it as it is.
 */
final class Statements {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String OPERATORS = "+-*/%&|^<>=!~?:";

  /**
   * A statement.
   *
   * @param statement its tokens
   * @param at those of them that the place covers
   */
  record Excerpt(String statement, String at) {}

  /** A file's text, cut into tokens. */
  private record Tokenized(String text, List<Token> tokens) {

    /** Returns the tokens, with a space only where two of them would grow together. */
    String join(int from, int to) {
      StringBuilder joined = new StringBuilder();
      for (Token token : tokens.subList(from, to)) {
        String word = text.substring(token.pos, token.endPos);
        if (joined.length() > 0 && wouldMerge(joined.charAt(joined.length() - 1), word.charAt(0))) {
          joined.append(' ');
        }
        // Only text blocks have line ends in them; their indentation may change.
        joined.append(word.startsWith("\"\"\"") ? SPACE.matcher(word).replaceAll(" ") : word);
      }
      return joined.toString();
    }

    private static boolean wouldMerge(char left, char right) {
      return Character.isJavaIdentifierPart(left) && Character.isJavaIdentifierPart(right)
          || OPERATORS.indexOf(left) >= 0 && OPERATORS.indexOf(right) >= 0;
    }
  }

  private final Map<JavaFileObject, Tokenized> lastFile = new HashMap<>();

  /** Returns the statement that the place begins in; empty if the file cannot be read any more. */
  Excerpt around(Place place) {
    Tokenized file = tokens(place.file());
    List<Token> tokens = file.tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).endPos <= place.start()) {
      first++;
    }
    int begin = first;
    while (begin > 0 && !isBound(tokens.get(begin - 1))) {
      begin--;
    }
    int end = first;
    while (end < tokens.size() && !isBound(tokens.get(end))) {
      end++;
    }
    // A brace or semicolon that is itself reported belongs to what stands before it.
    if (end == first && end < tokens.size()) {
      end++;
    }
    int last = first;
    while (last < end && tokens.get(last).pos < Math.max(place.end(), place.start() + 1)) {
      last++;
    }
    return new Excerpt(file.join(begin, end), file.join(first, last));
  }

  private Tokenized tokens(JavaFileObject file) {
    Tokenized known = lastFile.get(file);
    if (known == null) {
      String text = read(file);
      known = new Tokenized(text, scan(text));
      lastFile.clear();
      lastFile.put(file, known);
    }
    return known;
  }

  private static String read(JavaFileObject file) {
    try {
      return file.getCharContent(true).toString();
    } catch (IOException | RuntimeException unreadable) {
      // Then all findings of one rule in this file count as equal.
      return "";
    }
  }

  private static List<Token> scan(String text) {
    Context context = new Context();
    // The scanner tells its log what is no Java; the compiler has done that already.
    PrintWriter silent = new PrintWriter(Writer.nullWriter());
    context.put(Log.outKey, silent);
    context.put(Log.errKey, silent);
    Scanner scanner = ScannerFactory.instance(context).newScanner(text, false);
    List<Token> tokens = new ArrayList<>();
    for (scanner.nextToken(); scanner.token().kind != TokenKind.EOF; scanner.nextToken()) {
      tokens.add(scanner.token());
    }
    return tokens;
  }

  private static boolean isBound(Token token) {
    return token.kind == TokenKind.LBRACE
        || token.kind == TokenKind.RBRACE
        || token.kind == TokenKind.SEMI;
  }
}
