package dev.taskbound.engine.relevance;

import com.sun.tools.javac.code.Symbol;

/**
 * A few bits for each of many symbols: a table by identity that makes no object for an entry. It is
 * asked at nearly each name of a program.
 */
final class SymbolMasks {
  /** What a symbol has of which nothing is known yet. */
  static final int UNKNOWN = -1;

  private Symbol[] keys = new Symbol[256];
  private byte[] masks = new byte[256];
  private int size;

  /** Returns the mask of {@code symbol}, or {@link #UNKNOWN}. */
  int get(Symbol symbol) {
    Symbol[] all = keys;
    int last = all.length - 1;
    for (int i = start(symbol, last); ; i = i + 1 & last) {
      Symbol each = all[i];
      if (each == symbol) {
        return masks[i];
      }
      if (each == null) {
        return UNKNOWN;
      }
    }
  }

  /**
   * Sets the mask of {@code symbol}.
   *
   * @param mask from 0 to 127
   * @return the mask
   */
  int put(Symbol symbol, int mask) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int at = place(keys, symbol);
    if (keys[at] == null) {
      keys[at] = symbol;
      size++;
    }
    masks[at] = (byte) mask;
    return mask;
  }

  private void grow() {
    Symbol[] more = new Symbol[keys.length * 2];
    byte[] theirs = new byte[more.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != null) {
        int at = place(more, keys[i]);
        more[at] = keys[i];
        theirs[at] = masks[i];
      }
    }
    keys = more;
    masks = theirs;
  }

  /** Returns where {@code symbol} is, or the free place where it belongs. */
  private static int place(Symbol[] all, Symbol symbol) {
    int last = all.length - 1;
    int at = start(symbol, last);
    while (all[at] != null && all[at] != symbol) {
      at = at + 1 & last;
    }
    return at;
  }

  private static int start(Symbol symbol, int last) {
    int hash = System.identityHashCode(symbol);
    return (hash ^ hash >>> 15) & last;
  }
}
