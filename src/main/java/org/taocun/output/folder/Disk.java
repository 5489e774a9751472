package org.taocun.output.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/** Crash-safe files: written under another name, forced to the disk, then renamed. */
public final class Disk {
  private static final String REPLACED = ".replaced";

  private Disk() {}

  /** Writes a small text file; a reader sees the old or the new text, never a part. */
  public static void write(Path file, String text) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    Files.writeString(temporary, text, StandardCharsets.UTF_8);
    force(temporary);
    move(temporary, file);
  }

  /** Renames atomically within a file system and forces the new name to the disk. */
  public static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(parent(to));
  }

  /** A hidden neighbour of a folder, named after it. */
  public static Path sibling(Path folder, String suffix) {
    return folder.resolveSibling("." + folder.getFileName() + suffix);
  }

  /** Puts a complete folder in the place of another, which may be full, empty or missing. */
  public static void replace(Path complete, Path target) throws IOException {
    Path replaced = sibling(target, REPLACED);
    if (Disk.isFree(target)) {
      Files.deleteIfExists(target);
    } else {
      move(target, replaced);
    }
    move(complete, target);
    delete(replaced);
  }

  /**
   * Undoes a replacement that was interrupted between its two renamings, and completes one that was
   * interrupted after them.
   */
  public static void endInterruptedReplacement(Path target) throws IOException {
    Path replaced = sibling(target, REPLACED);
    if (Files.exists(replaced)) {
      if (Files.exists(target)) {
        delete(replaced);
      } else {
        move(replaced, target);
      }
    }
  }

  /** Forces a file's bytes to the disk. */
  public static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Forces a folder's entries to the disk; does nothing where the system cannot (Windows). */
  static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // A folder that cannot be opened has no entries to force on this system.
      return;
    }
  }

  /** Forces every file below a folder to the disk. */
  public static void forceTree(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            force(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException problem)
              throws IOException {
            forceFolder(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Deletes a folder with its content, if it exists. Follows no links. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException problem)
              throws IOException {
            if (problem != null) {
              throw problem;
            }
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** The folder that holds a file. */
  public static Path parent(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  /**
   * A refusal of a place where something could not be read or written.
   *
   * @param place as the user named it
   */
  public static ScenarioException refusal(Object place, IOException problem) {
    return new ScenarioException(Say.at(place, reason(problem)));
  }

  /** The reason of a failure in words. */
  public static String reason(IOException problem) {
    if (problem instanceof AccessDeniedException) {
      return Say.of("no permission to write there");
    }
    if (problem instanceof NoSuchFileException missing) {
      return Say.of("there is no '{0}'", missing.getFile());
    }
    if (problem instanceof FileSystemException system && system.getReason() != null) {
      return inWords(system.getReason());
    }
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : inWords(message);
  }

  /** What the system says, in the user's language where it is common. */
  private static String inWords(String system) {
    return switch (system) {
      case "No space left on device" -> Say.of("No space left on device");
      case "Disk quota exceeded" -> Say.of("Disk quota exceeded");
      case "Read-only file system" -> Say.of("Read-only file system");
      case "File name too long" -> Say.of("File name too long");
      case "Too many open files" -> Say.of("Too many open files");
      case "Not a directory" -> Say.of("Not a directory");
      case "Is a directory" -> Say.of("Is a directory");
      case "Directory not empty" -> Say.of("Directory not empty");
      case "Input/output error" -> Say.of("Input/output error");
      default -> system;
    };
  }

  /** True if the folder is missing or empty. */
  public static boolean isFree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
