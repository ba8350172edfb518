package org.undersigned;

import java.util.List;
import org.undersigned.directory.DirectoryFixture;

/** A working sheet with private values in columns that are read, in one that is not, and where a name should stand. */
final class PlantedSheet {

    static final int ROWS = 5;

    static final List<String> VALUES = List.of(
            "file.canary.e41a",
            "named.canary.b7d0",
            "agents.canary.c9f3",
            "unread.canary.6a2e",
            "phone canary 0b11",
            "555 0188 4146",
            "55501884146");

    private PlantedSheet() {}

    /** Of some of its rows nothing comes. */
    static String rows() {
        return "Name,Kind,E-mail,Phone,Agent,Agent e-mail,Unread\n"
                + DirectoryFixture.fresh("Ben Ochre") + ",,file.canary.e41a@example.org,+1 555 0188 4146,"
                + DirectoryFixture.fresh("Jane Roe") + ",agents.canary.c9f3@example.org,\n"
                + "named.canary.b7d0@example.org,,,,,,\n"
                + "n/a,,,,,,ring +1 555 0188 4146\n"
                + "Cleo Umber,robot,file.canary.e41a@example.org,no phone canary 0b11,,,\n"
                + "Dan Umber,,nobody at unread.canary.6a2e,no phone canary 0b11,,,\n";
    }
}
