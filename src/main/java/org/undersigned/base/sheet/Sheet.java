package org.undersigned.base.sheet;

/** One sheet of a {@link Workbook} to be written: facts for people or a table for machines. */
public sealed interface Sheet permits FactSheet, TableSheet {

    /** The name on the tab, as wished; characters that Excel forbids are replaced and long names cut. */
    String name();
}
