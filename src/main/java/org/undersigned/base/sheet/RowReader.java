package org.undersigned.base.sheet;

/** Takes the rows of a sheet one after the other. */
@FunctionalInterface
public interface RowReader {

    void read(SheetRow row);
}
