package dev.taskbound.samples.kernel;

/** The flags of a mapping, as bits of {@link VmaRef#flags}. */
public final class VmaFlags {
  /** May be read now. */
  public static final int READ = 0x1;

  /** May be written now. */
  public static final int WRITE = 0x2;

  /** May be executed now. */
  public static final int EXEC = 0x4;

  /** Shared with other address spaces. */
  public static final int SHARED = 0x8;

  /** May be made readable. */
  public static final int MAYREAD = 0x10;

  /** May be made writable. */
  public static final int MAYWRITE = 0x20;

  /** May be made executable. */
  public static final int MAYEXEC = 0x40;

  /** Maps bare page frames, which have no page structure. */
  public static final int PFNMAP = 0x400;

  /** Maps device memory. */
  public static final int IO = 0x4000;

  /** Not copied on fork. */
  public static final int DONTCOPY = 0x2_0000;

  /** Cannot grow. */
  public static final int DONTEXPAND = 0x4_0000;

  /** Not part of a core dump. */
  public static final int DONTDUMP = 0x400_0000;

  /** May map both page frames and pages that have a page structure. */
  public static final int MIXEDMAP = 0x1000_0000;

  /** What a caller of mmap may ask for; all else is up to the hook. */
  static final int REQUESTABLE = READ | WRITE | EXEC | SHARED | MAYREAD | MAYWRITE | MAYEXEC;

  private VmaFlags() {}

  /**
   * Tells whether a set of flags makes sense: what is allowed now may be allowed, and no mapping is
   * both mixed and of bare page frames.
   *
   * @param flags bits of this class
   * @return true for a valid set
   */
  public static boolean isValid(int flags) {
    int now = flags & (READ | WRITE | EXEC);
    int may = (flags >> 4) & (READ | WRITE | EXEC);
    return (now & ~may) == 0 && (flags & (PFNMAP | MIXEDMAP)) != (PFNMAP | MIXEDMAP);
  }
}
