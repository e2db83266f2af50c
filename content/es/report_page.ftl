# The page on which the report is chosen, looked at and saved.

report-page-hint = Elija qué incluye, mírelo y guárdelo después. No se envía nada a ninguna parte.
report-range-course = Este ciclo
report-range-weeks-4 = Últimas 4 semanas
report-range-weeks-12 = Últimas 12 semanas
report-choose-pdf = Guardar el informe como PDF
report-choose-html = Guardar el informe como página web
report-pdf-files = Archivos PDF
report-html-files = Páginas web
report-pdf-name = report-for-my-therapist.pdf
report-html-name = report-for-my-therapist.html
report-kept = El informe está en { $path }. Contiene datos de salud: mire bien a quién se lo da.
report-no-pages = La parte de Afterhand que hace archivos PDF no está instalada, así que no hay vista previa. Puede guardar el informe como página web e imprimirlo desde su navegador.
report-not-made = No se han podido hacer las páginas. De todos modos puede guardar el informe como página web. Qué ha fallado: { $why }
