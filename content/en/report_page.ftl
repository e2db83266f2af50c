# The page on which the report is chosen, looked at and saved.

report-page-hint = Choose what goes in, look at it, then save it. Nothing is sent anywhere.
report-range-course = This course
report-range-weeks-4 = Last 4 weeks
report-range-weeks-12 = Last 12 weeks
report-choose-pdf = Save the report as a PDF
report-choose-html = Save the report as a web page
report-pdf-files = PDF files
report-html-files = Web pages
report-pdf-name = report-for-my-therapist.pdf
report-html-name = report-for-my-therapist.html
report-kept = The report is in { $path }. It holds health data: mind whom you give it to.
report-no-pages = The part of Afterhand that makes PDF files is not installed, so there is no preview. You can save the report as a web page, and print it from your browser.
report-not-made = The pages could not be made. You can save the report as a web page all the same. What went wrong: { $why }
