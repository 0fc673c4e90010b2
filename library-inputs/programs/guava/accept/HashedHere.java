// check: default
package guava;

import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executor;

class HashedHere {
  private static final HashFunction FUNCTION = Hashing.sha256();

  void print(List<String> words, Executor pool) {
    Hasher hasher = FUNCTION.newHasher();
    words.forEach(word -> hasher.putString(word, StandardCharsets.UTF_8));
    HashCode code = hasher.putInt(words.size()).hash();
    pool.execute(() -> System.out.println(code + " " + FUNCTION.hashInt(1)));
  }
}
