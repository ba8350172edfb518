package org.undersigned.base.sheet.hostile;

import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that somebody might hand in as a list of names. Each file is made when it is written, none is kept. */
public final class HostileFiles {

    private HostileFiles() {}

    public static Stream<HostileFile> all() {
        return Stream.of(HostileArchives.all(), HostileWorkbooks.all(), HostileTexts.all())
                .flatMap(Function.identity());
    }
}
