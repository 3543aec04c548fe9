package org.lineofsight.platform;

/**
 * Tells the person who started the program what it is doing, on standard output and apart from the
 * log.
 */
public final class Progress {

    private Progress() {}

    public static void say(String line) {
        IO.println(line);
    }

    /** Says why the program cannot do what was asked. */
    public static void complain(String words) {
        System.err.println(words);
    }
}
