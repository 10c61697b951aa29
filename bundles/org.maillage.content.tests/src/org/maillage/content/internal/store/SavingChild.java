package org.maillage.content.internal.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program that saves a file again and again, each time with other content of another length, until it is killed. */
final class SavingChild {

    private SavingChild() {
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        for (int i = 1;; i++) {
            AtomicFiles.replace(file, content(i));
            if (i == 2) {
                System.out.println("saving");
            }
        }
    }

    /** A content that shows whether it is whole: a number, as many lines as its last digits say, the number again. */
    static byte[] content(int number) {
        return (number + "\n" + "ligne de remplissage, assez longue pour plusieurs blocs\n".repeat(number % 997)
                + "fin " + number + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
