import java.io.IOException;

/** One command on one corpus: true when all went well. */
interface Command {
  boolean run(Corpus corpus) throws IOException, InterruptedException, Failure;
}
