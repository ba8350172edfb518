package org.undersigned.shell.sample;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;

/** People who came into the directory a second time, each written in another way, as happens when many hands fill it. */
@Component
class SampleDuplicates {

    /** Which of the people; the first ones have a single name. */
    private static final int FIRST = 10;

    private static final int APART = 9;

    private final PartyService parties;

    SampleDuplicates(PartyService parties) {
        this.parties = parties;
    }

    /** @param names of all people there are */
    void add(List<String> names) {
        var ways = new ArrayList<String>();
        ways.add(familyFirst(names.get(FIRST)));
        ways.add(withInitial(names.get(FIRST + APART)));
        ways.add(withMiddleInitial(names.get(FIRST + 2 * APART)));
        ways.add(withSlip(names.get(FIRST + 3 * APART)));
        ways.forEach(name -> parties.create(PartyDetails.named(PartyKind.PERSON, name)));
    }

    private static String familyFirst(String name) {
        return family(name) + ", " + given(name);
    }

    private static String withInitial(String name) {
        return name.charAt(0) + ". " + family(name);
    }

    private static String withMiddleInitial(String name) {
        return given(name) + " L. " + family(name);
    }

    private static String withSlip(String name) {
        var end = name.length() - 2;
        return name.substring(0, end) + name.charAt(end + 1) + name.charAt(end);
    }

    private static String given(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    private static String family(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }
}
